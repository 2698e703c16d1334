package truce.core.report;

/** One row of a report. They come in this order: incidents, flags, patterns, claims, refused rows. */
public sealed interface ReportRow permits IncidentRow, FlagRow, PatternRow, ClaimRow, RefusedRow {}
