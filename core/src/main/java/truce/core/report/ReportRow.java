package truce.core.report;

/** One row of a report. */
public sealed interface ReportRow permits IncidentRow, FlagRow, PatternRow, ClaimRow, RefusedRow {}
