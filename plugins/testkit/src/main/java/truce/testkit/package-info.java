/**
 * Holds plugins to their contract. A {@link truce.core.spi.FactSource} with a sample of what it reads, or a
 * {@link truce.core.spi.ReportWriter}, enters; {@link truce.testkit.Finding}s leave, one for each sentence of the contract.
 * Begin with {@link truce.testkit.FactSourceContract} and {@link truce.testkit.ReportWriterContract} in tests.
 */
@NullMarked
package truce.testkit;

import org.jspecify.annotations.NullMarked;
