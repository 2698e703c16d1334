/**
 * What plugins implement ({@link truce.core.spi.FactSource}, {@link truce.core.spi.ReportWriter}) and what they are
 * given. Version {@code spi: 1}; compatible until the major number changes. No type of a third party stands in a
 * signature here.
 */
@NullMarked
package truce.core.spi;

import org.jspecify.annotations.NullMarked;
