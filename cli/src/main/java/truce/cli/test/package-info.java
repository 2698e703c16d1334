/**
 * Tests that lie beside rules: files of a pack's {@code tests} folder enter, findings and coverage leave. Begin with
 * {@link truce.cli.test.PackTests}; {@link truce.cli.test.TestReader} reads the files, {@link truce.cli.test.CaseTests} and
 * {@link truce.cli.test.SceneTests} run them.
 */
@NullMarked
package truce.cli.test;

import org.jspecify.annotations.NullMarked;
