/**
 * Readers of event tables. Files of ACLED, UCDP GED and any other table enter; {@link truce.core.action.Action}s leave,
 * with sets where the source is not sure, and faults for the rows that cannot be read. Begin with {@link
 * truce.plugin.events.CsvSource}, {@link truce.plugin.events.AcledSource} and {@link truce.plugin.events.UcdpSource}.
 */
@NullMarked
package truce.plugin.events;

import org.jspecify.annotations.NullMarked;
