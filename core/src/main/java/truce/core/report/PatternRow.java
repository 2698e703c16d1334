package truce.core.report;

import java.util.Optional;
import truce.core.run.Pattern;

/**
 * Something seen over several incidents; context, never a flag of its own.
 *
 * @param pattern the pattern
 * @param clause the clause it is about; empty where the norm is not among the loaded agreements
 */
public record PatternRow(Pattern pattern, Optional<ClauseRef> clause) implements ReportRow {}
