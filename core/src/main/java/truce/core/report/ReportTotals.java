package truce.core.report;

import java.util.List;
import truce.core.run.NormFunnel;
import truce.core.run.Question;
import truce.core.run.ZoneCount;

/**
 * The totals of a report. Incidents count once; flags are never summed over clauses; "surely" and "possibly" are never
 * added.
 *
 * @param headline incidents by standing and side
 * @param flags number of flags: rows of the report, not a count of anything that happened
 * @param clauses incidents by clause and party, guarantors' duties left out
 * @param guarantorDuties the same for duties to ensure or prevent
 * @param duties duties that fell due, by clause and party
 * @param zones by zone, also zones with nothing
 * @param days by day of the report's zone
 * @param weeks by ISO week
 * @param actors by actor
 * @param origins by family of origin, flagged acts
 * @param funnels how many actions each norm lost at each gate
 * @param notFlagged cases that are no flags, by norm and reason
 * @param rules what each rule met; empty when the run did not say which rules were loaded
 * @param questions what would decide most open cases
 * @param blindSpots what the sources cannot see
 */
public record ReportTotals(
        Headline headline,
        long flags,
        List<ClauseCount> clauses,
        List<ClauseCount> guarantorDuties,
        List<ClauseCount> duties,
        List<ZoneCount> zones,
        List<SpanCount> days,
        List<SpanCount> weeks,
        List<ActorCount> actors,
        List<OriginCount> origins,
        List<NormFunnel> funnels,
        List<NotFlagged> notFlagged,
        List<RuleCount> rules,
        List<Question> questions,
        List<BlindSpot> blindSpots) {

    public ReportTotals {
        clauses = List.copyOf(clauses);
        guarantorDuties = List.copyOf(guarantorDuties);
        duties = List.copyOf(duties);
        zones = List.copyOf(zones);
        days = List.copyOf(days);
        weeks = List.copyOf(weeks);
        actors = List.copyOf(actors);
        origins = List.copyOf(origins);
        funnels = List.copyOf(funnels);
        notFlagged = List.copyOf(notFlagged);
        rules = List.copyOf(rules);
        questions = List.copyOf(questions);
        blindSpots = List.copyOf(blindSpots);
    }
}
