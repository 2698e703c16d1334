package truce.cli.test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import truce.cli.Program;
import truce.cli.assess.Prepared;
import truce.core.action.Action;
import truce.core.circumstance.Circumstance;
import truce.core.pattern.Patterns;
import truce.core.run.Assessment;
import truce.core.run.Run;
import truce.core.run.Setting;

/**
 * One run of a scene's actions.
 *
 * @param run what a report would tell
 * @param heard what the rules were asked, and answered
 * @param seen what patterns saw and found
 * @param units flags and notes, one a rule, in a stable order
 */
record Play(Run run, ListeningAssessor heard, Patterns.Seen seen, List<Unit> units) {

    /** In the order of the rows. */
    static Play of(Prepared prepared, List<Action> actions, List<Circumstance> circumstances) {
        ListeningAssessor heard = new ListeningAssessor(prepared.assessor());
        Assessment.Plan plan = new Assessment.Plan(
                prepared.frame(),
                prepared.agreements(),
                prepared.order().selection(),
                rows -> prepared.corroborator().corroborate(rows),
                heard,
                1,
                prepared.thresholds());
        try (Assessment assessment = new Assessment(plan)) {
            actions.forEach(assessment::accept);
            AtomicReference<Patterns.Seen> seen = new AtomicReference<>(Patterns.Seen.NOTHING);
            Run run = assessment.complete(
                    setting(prepared),
                    new Assessment.Account(List.of(), List.of(), circumstances, List.of()),
                    seen::set);
            List<Unit> units = new ArrayList<>();
            heard.cases().forEach(one -> units.addAll(Unit.of(one.subject(), one.hits(), run)));
            heard.found().forEach(one -> units.addAll(Unit.of(one.subject(), one.hits(), run)));
            units.sort(Comparator.comparing(Unit::text).thenComparing(Unit::key));
            return new Play(run, heard, Objects.requireNonNull(seen.get()), List.copyOf(units));
        }
    }

    /** In an order drawn from that seed. */
    static Play shuffled(Prepared prepared, List<Action> actions, List<Circumstance> circumstances, long seed) {
        List<Action> shuffled = new ArrayList<>(actions);
        Collections.shuffle(shuffled, new Random(seed));
        return of(prepared, shuffled, circumstances);
    }

    private static Setting setting(Prepared prepared) {
        return new Setting(
                Program.nameAndVersion(),
                prepared.packs(),
                prepared.agreementPins(),
                prepared.parameters(),
                "",
                prepared.order().selection().period(),
                prepared.order().selection().knownBy(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
