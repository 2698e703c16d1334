package truce.core.run;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import truce.core.agreement.Agreement;
import truce.core.fault.Fault;
import truce.core.incident.Incident;

/**
 * All that one assessment computed.
 *
 * @param setting under what it was computed
 * @param agreements the agreements held against the actions, sorted by id
 * @param inputs what became of the rows of each file
 * @param actions number of distinct accepted actions by disposition; the sum is their number
 * @param incidents incidents with at least one case, sorted by start and id
 * @param flags sorted by start and id
 * @param notFlagged number of cases that are no flags, by norm and disposition code, such as {@code X/c1 -> NOT_COVERED:intra-side}
 * @param funnels one a norm, sorted by norm
 * @param zones one a zone, sorted by zone
 * @param met by rule, number of cases, duties, findings and told rows that it addresses; 0 for one that had nothing to judge
 * @param patterns patterns over incidents
 * @param patternNotes why declared patterns are not among them, or leave something out: below a mark, not computed
 * @param told claims, threats, background: told and not flagged, sorted by id
 * @param refused rows refused, in order of file and row
 * @param questions the questions that decide most, first the weightiest
 * @param notices what the reader must know: blind spots of the data, assumptions, limits
 */
public record Run(
        Setting setting,
        List<Agreement> agreements,
        List<InputCount> inputs,
        SortedMap<Disposition, Long> actions,
        List<Incident> incidents,
        List<Flag> flags,
        SortedMap<String, Long> notFlagged,
        List<NormFunnel> funnels,
        List<ZoneCount> zones,
        SortedMap<String, Long> met,
        List<Pattern> patterns,
        List<String> patternNotes,
        List<Told> told,
        List<Fault> refused,
        List<Question> questions,
        List<String> notices) {

    public Run {
        agreements = List.copyOf(agreements);
        inputs = List.copyOf(inputs);
        incidents = List.copyOf(incidents);
        flags = List.copyOf(flags);
        funnels = List.copyOf(funnels);
        zones = List.copyOf(zones);
        met = Collections.unmodifiableSortedMap(new TreeMap<>(met));
        patterns = List.copyOf(patterns);
        patternNotes = List.copyOf(patternNotes);
        told = List.copyOf(told);
        refused = List.copyOf(refused);
        questions = List.copyOf(questions);
        notices = List.copyOf(notices);
    }

    /** The same run with other flags, such as flags set aside, and other notices. */
    public Run with(List<Flag> others, List<String> said) {
        return with(setting, others, said);
    }

    /** The same run, told under another setting. */
    public Run under(Setting other) {
        return with(other, flags, notices);
    }

    private Run with(Setting under, List<Flag> others, List<String> said) {
        return new Run(
                under,
                agreements,
                inputs,
                actions,
                incidents,
                others,
                notFlagged,
                funnels,
                zones,
                met,
                patterns,
                patternNotes,
                told,
                refused,
                questions,
                said);
    }
}
