package truce.core.report;

import truce.core.fault.Fault;

/**
 * A row of the input that was not understood, and why.
 *
 * @param fault file, row, column, value and what would be right
 */
public record RefusedRow(Fault fault) implements ReportRow {}
