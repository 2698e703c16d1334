/** How a run is told: format-free heads, rows and totals. Writers turn them into files. */
@NullMarked
package truce.core.report;

import org.jspecify.annotations.NullMarked;
