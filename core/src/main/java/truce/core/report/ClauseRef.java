package truce.core.report;

import java.util.List;
import java.util.Optional;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.LocalGrade;
import truce.core.agreement.Norm;
import truce.core.run.Severity;

/**
 * The clause that a flag is held against, as a report cites it.
 *
 * @param agreement id of the agreement
 * @param agreementTitle its title
 * @param clause id of the clause within the agreement
 * @param title a few words
 * @param paraphrase what it says, in the coder's words
 * @param citation where it stands
 * @param coding who coded and who reviewed it
 * @param norm the norm; one clause may hold several
 * @param scale the agreement's own grades of gravity, if it has any
 * @param unsure unsure coded facts on which the norm rests
 */
public record ClauseRef(
        String agreement,
        String agreementTitle,
        String clause,
        String title,
        String paraphrase,
        String citation,
        String coding,
        Norm norm,
        List<LocalGrade> scale,
        List<String> unsure) {

    public ClauseRef {
        scale = List.copyOf(scale);
        unsure = List.copyOf(unsure);
    }

    public ClauseKind kind() {
        return norm.kind();
    }

    /** What the agreement's own scale calls a gravity, if it has one that reaches so low. */
    public Optional<String> localGrade(Severity severity) {
        return LocalGrade.of(scale, severity.compareTo(Severity.S0));
    }

    /** Id of the zone it holds in, if it holds in one. */
    public Optional<String> zone() {
        return norm.zone();
    }

    /** Whether it is a duty to ensure that others comply: such duties are counted in a table of their own. */
    public boolean isGuarantorDuty() {
        return kind() == ClauseKind.ENSURE;
    }
}
