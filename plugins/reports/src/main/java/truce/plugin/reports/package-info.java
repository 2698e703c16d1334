/**
 * Writes reports as text, Markdown, JSON, JSON lines, CSV and GeoJSON. A {@link truce.core.report.ReportHead} and rows
 * enter, bytes leave, row by row. Text and Markdown are two {@link truce.plugin.reports.Page}s of one {@link
 * truce.plugin.reports.Narrative}; the other formats hold data with the columns of the contract.
 */
@NullMarked
package truce.plugin.reports;

import org.jspecify.annotations.NullMarked;
