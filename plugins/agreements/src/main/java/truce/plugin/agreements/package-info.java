/**
 * The reader of agreements, and the library. YAML files enter (format: {@code docs/formats/agreement.md}); {@link
 * truce.core.agreement.Agreement}s leave, or faults that say file and line. Begin with {@link
 * truce.plugin.agreements.AgreementLibrary}.
 */
@NullMarked
package truce.plugin.agreements;

import org.jspecify.annotations.NullMarked;
