package truce.plugin.agreements;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Stage;
import truce.core.time.Moment;
import truce.core.time.Validity;

/** Reads the stages of a norm's life. A stage without {@code to} lasts until the next one of the same party begins. */
final class LifeReader {

    static final Set<String> KEYS = Set.of(
            "state", "from", "to", "party", "contested-start", "known", "note", "certainty", "citation", "unsure");
    private static final Set<LifecycleState> ENDS =
            EnumSet.of(LifecycleState.SUPERSEDED, LifecycleState.EXPIRED, LifecycleState.TERMINATED);

    private final Scope scope;

    LifeReader(Scope scope) {
        this.scope = scope;
    }

    List<Coded<Stage>> read(Section section, String key) {
        List<Section> stages = section.items(key).stream()
                .flatMap(node -> Section.of(node, section.faults(), "a stage", KEYS).stream())
                .toList();
        List<Coded<Stage>> life = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            life.addAll(stage(stages.get(i), stages.subList(i + 1, stages.size())));
        }
        checkEnd(section, life);
        return life;
    }

    private List<Coded<Stage>> stage(Section section, List<Section> later) {
        Optional<LifecycleState> state =
                section.oneOf("state", LifecycleState::code, Arrays.asList(LifecycleState.values()));
        if (!section.has("state")) {
            section.need("state");
        }
        Ledger.Mark mark = scope.ledger.mark(
                section,
                state.map(LifecycleState::code).orElse("stage") + " of " + scope.agreement,
                Optional.of(scope.file));
        Moment from = scope.clock.moment(section, "from").orElse(Moment.ALWAYS);
        Validity validity = scope.clock.validity(section, from, end(section, later));
        String note = BindingReader.note(section, mark);
        Optional<Instant> known = scope.clock.known(section);
        boolean contested = section.yes("contested-start", false);
        List<String> parties = scope.parties(section, "party");
        List<Optional<String>> whose = parties.isEmpty()
                ? List.of(Optional.empty())
                : parties.stream().map(Optional::of).toList();
        return state.stream()
                .flatMap(one -> whose.stream()
                        .map(party -> new Stage(
                                one,
                                validity,
                                party,
                                contested,
                                note,
                                !mark.unsure().isEmpty(),
                                known)))
                .map(stage -> new Coded<>(stage, section.line(), mark.unsure()))
                .toList();
    }

    private Moment end(Section section, List<Section> later) {
        if (section.has("to")) {
            return scope.clock.moment(section, "to").orElse(Moment.NEVER);
        }
        return later.stream()
                .filter(next -> next.texts("party").equals(section.texts("party")))
                .findFirst()
                .flatMap(next -> scope.clock.moment(next, "from"))
                .orElse(Moment.NEVER);
    }

    private static void checkEnd(Section section, List<Coded<Stage>> life) {
        Optional<Coded<Stage>> first = life.stream()
                .filter(stage -> stage.value().state() == LifecycleState.IN_FORCE)
                .findFirst();
        life.stream()
                .filter(stage -> ENDS.contains(stage.value().state()))
                .filter(stage -> first.isPresent()
                        && stage.value().party().equals(first.get().value().party())
                        && stage.value()
                                .validity()
                                .from()
                                .latest()
                                .isBefore(first.get().value().validity().from().earliest()))
                .forEach(stage -> section.faults()
                        .add(
                                stage.line(),
                                "from",
                                "",
                                "it ends (" + stage.value().validity().from().latest() + ") before it begins ("
                                        + first.map(s -> s.value()
                                                        .validity()
                                                        .from()
                                                        .earliest()
                                                        .toString())
                                                .orElse("")
                                        + ")",
                                "Look at the dates of the stages."));
    }
}
