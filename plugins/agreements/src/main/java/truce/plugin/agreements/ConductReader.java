package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.agreement.Echelon;
import truce.core.agreement.ExerciseLimit;
import truce.core.agreement.Freeze;
import truce.core.agreement.Notice;
import truce.core.agreement.Quantity;
import truce.core.agreement.ReturnFire;
import truce.core.fault.NearestName;
import truce.core.geo.Line;
import truce.core.time.Moment;

/** Reads conditions of conduct: positions kept, fire returned, notice given, exercises limited. */
final class ConductReader {

    static final Set<String> FREEZE = Set.of("at", "line", "certainty", "citation", "unsure");
    static final Set<String> RETURN_FIRE =
            Set.of("against", "on-order", "after-mechanism", "notified", "within", "certainty", "citation", "unsure");
    static final Set<String> NOTICE = Set.of("of", "to", "lead", "certainty", "citation", "unsure");
    static final Set<String> EXERCISES = Set.of("from", "artillery-live-fire", "certainty", "citation", "unsure");

    private final Scope scope;

    ConductReader(Scope scope) {
        this.scope = scope;
    }

    Optional<Coded<Quantity>> freeze(Section section) {
        Ledger.Mark mark = mark(section, "freeze");
        Optional<Moment> at = scope.clock.moment(section, "at");
        Optional<String> id = section.find("line");
        Optional<Coded<Line>> line = id.map(scope.parts.lines::get);
        if (at.isEmpty()) {
            section.need("at");
        }
        if (id.isPresent() && line.isEmpty()) {
            section.fault(
                    "line", "unknown line '" + id.get() + "'", NearestName.hint(id.get(), scope.parts.lines.keySet()));
        }
        List<String> unsure = new ArrayList<>(mark.unsure());
        line.ifPresent(one -> {
            scope.lines.add(id.orElse(""));
            unsure.addAll(one.unsure());
        });
        return at.map(instant -> new Coded<>(new Freeze(instant, line.map(Coded::value)), section.line(), unsure));
    }

    Coded<Quantity> returnFire(Section section) {
        Ledger.Mark mark = mark(section, "conditions of return fire");
        return new Coded<>(
                new ReturnFire(
                        NormReader.acts(section, "against"),
                        section.yes("on-order", false),
                        section.yes("after-mechanism", false),
                        section.yes("notified", false),
                        DeadlineReader.duration(section, "within")),
                section.line(),
                mark.unsure());
    }

    Coded<Quantity> notice(Section section) {
        Ledger.Mark mark = mark(section, "notice");
        return new Coded<>(
                new Notice(
                        NormReader.acts(section, "of"),
                        scope.parties(section, "to"),
                        DeadlineReader.duration(section, "lead")),
                section.line(),
                mark.unsure());
    }

    Optional<Coded<Quantity>> exercises(Section section) {
        Ledger.Mark mark = mark(section, "limit of exercises");
        Optional<Echelon> from = section.oneOf("from", Echelon::code, Arrays.asList(Echelon.values()));
        if (from.isEmpty() && !section.has("from")) {
            section.need("from");
        }
        return from.map(echelon -> new Coded<>(
                new ExerciseLimit(echelon, section.yes("artillery-live-fire", false)), section.line(), mark.unsure()));
    }

    private Ledger.Mark mark(Section section, String what) {
        return scope.ledger.mark(section, what, Optional.of(scope.file));
    }
}
