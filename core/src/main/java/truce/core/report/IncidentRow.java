package truce.core.report;

/** Placeholder of the lead; the report engineer gives it its components. */
public record IncidentRow() implements ReportRow {}
