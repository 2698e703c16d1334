/**
 * How a run is told, in no format. A {@link truce.core.run.Run} enters; a head, rows in stable order and totals leave,
 * for writers to turn into files. Begin with {@link truce.core.report.Report}; the words that people read come from
 * {@link truce.core.report.Words}, the sentences from {@link truce.core.report.Wording}.
 */
@NullMarked
package truce.core.report;

import org.jspecify.annotations.NullMarked;
