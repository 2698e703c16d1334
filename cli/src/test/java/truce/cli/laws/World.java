package truce.cli.laws;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import truce.core.action.Action;
import truce.core.actor.ActorGraph;
import truce.core.actor.Identity;
import truce.core.actor.Membership;
import truce.core.actor.NamedIdentity;
import truce.core.actor.WhoIsWho;
import truce.core.agreement.Agreement;
import truce.core.evidence.Source;
import truce.core.evidence.SourceBook;
import truce.core.evidence.SourceType;
import truce.core.geo.Line;
import truce.core.geo.Zone;
import truce.core.geo.ZoneMap;
import truce.core.incident.Corroborator;
import truce.core.incident.TwinLimits;
import truce.core.match.ActCase;
import truce.core.match.Declarations;
import truce.core.match.Frame;
import truce.core.run.Assessment;
import truce.core.run.Flag;
import truce.core.run.Run;
import truce.core.run.Selection;
import truce.core.run.Setting;
import truce.core.time.Period;
import truce.core.time.Validity;
import truce.rules.engine.DroolsAssessor;
import truce.rules.engine.ShippedPack;
import truce.rules.pack.PackCache;

/** Some agreements, the base rules, and sources of every type: what acts made at random are held against. */
final class World {

    static final List<String> SOURCES = List.of("A", "B", "Monitor", "Party", "Wire", "Unlisted");

    private static final DroolsAssessor RULES = DroolsAssessor.of(List.of(ShippedPack.base()), PackCache.none());
    private static final SourceBook BOOK = new SourceBook(List.of(
            new Source("A", "A", SourceType.INDEPENDENT, ""),
            new Source("B", "B", SourceType.INDEPENDENT, ""),
            new Source("Monitor", "Monitor", SourceType.MONITOR, ""),
            new Source("Party", "Party", SourceType.PARTY, ""),
            new Source("Wire", "Wire", SourceType.WIRE, "")));
    private static final Setting SETTING = new Setting(
            "test",
            List.of(),
            List.of(),
            List.of(),
            "",
            Period.unbounded(ZoneOffset.UTC),
            Optional.empty(),
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());

    private final List<Agreement> agreements;
    private final Frame frame;

    World(Collection<Agreement> agreements) {
        this.agreements = List.copyOf(agreements);
        Set<NamedIdentity> names = new LinkedHashSet<>();
        Set<Membership> memberships = new LinkedHashSet<>();
        Map<String, Zone> zones = new LinkedHashMap<>();
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Agreement agreement : agreements) {
            agreement.parties().forEach(party -> names.addAll(party.identities()));
            memberships.addAll(agreement.memberships());
            agreement.zones().forEach(zone -> zones.put(zone.id(), zone));
            lines.putAll(agreement.lines());
        }
        frame = Declarations.heeded(new Frame(
                agreements.stream().flatMap(one -> one.norms().stream()).toList(),
                ZoneMap.of(zones.values(), lines),
                new WhoIsWho(
                        names,
                        List.of(new NamedIdentity(
                                RandomActs.PEOPLE, new Identity.Civilians(), Validity.ALWAYS, "test"))),
                new ActorGraph(memberships)));
    }

    Run run(List<Action> actions) {
        Corroborator corroborator = new Corroborator(BOOK, frame.whoIsWho(), frame.actors(), TwinLimits.DEFAULT);
        Assessment.Plan plan = new Assessment.Plan(
                frame,
                agreements,
                new Selection(Period.unbounded(ZoneOffset.UTC), Optional.empty(), Map.of()),
                corroborator::corroborate,
                RULES,
                2);
        try (Assessment assessment = new Assessment(plan)) {
            actions.forEach(assessment::accept);
            return assessment.complete(SETTING, new Assessment.Account(List.of(), List.of(), List.of(), List.of()));
        }
    }

    /** The flags on acts by what they are about: norm and rows. */
    SortedMap<String, Flag> flags(List<Action> actions) {
        SortedMap<String, Flag> flags = new TreeMap<>();
        for (Flag flag : run(actions).flags()) {
            if (flag.subject() instanceof ActCase act) {
                flags.put(flag.subject().norm().id() + " " + rows(act), flag);
            }
        }
        return flags;
    }

    private static String rows(ActCase act) {
        return act.event().actions().stream().map(Action::id).sorted().collect(Collectors.joining("+"));
    }

    /** What a flag answers, for people to compare. */
    static String answer(Flag flag) {
        return flag.determination() + " " + flag.facts() + " " + flag.norm() + " " + flag.reasons() + " "
                + flag.severity() + " " + flag.rules();
    }
}
