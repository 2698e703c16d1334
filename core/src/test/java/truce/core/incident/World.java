package truce.core.incident;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import truce.core.actor.ActorGraph;
import truce.core.actor.Identity;
import truce.core.actor.Membership;
import truce.core.actor.NamedIdentity;
import truce.core.actor.WhoIsWho;
import truce.core.evidence.Source;
import truce.core.evidence.SourceBook;
import truce.core.evidence.SourceType;
import truce.core.time.Validity;

/** Who is who in the tests of this package, and short ways to corroborate. */
final class World {

    static final WhoIsWho WHO = new WhoIsWho(
            List.of(),
            List.of(
                    is("NLF", "SYR-NLF"),
                    is("National Liberation Front", "SYR-NLF"),
                    is("SNA", "SYR-SNA"),
                    is("Government of Syria", "SYR-GOV"),
                    is("Syrian regime", "SYR-GOV"),
                    is("Assad regime", "SYR-GOV"),
                    is("Military Forces of Syria", "SYR-GOV"),
                    is("Turkish Armed Forces", "TUR"),
                    is("Russian Aerospace Forces", "RUS"),
                    named("Syrian insurgents", new Identity.Lump(new TreeSet<>(Set.of("SYR-NLF", "HTS")))),
                    is("HTS", "HTS"),
                    named("Civilians (Syria)", new Identity.Civilians())));

    static final ActorGraph GRAPH = new ActorGraph(List.of(
            new Membership("SYR-NLF", Membership.Kind.MEMBER, "SYR-SNA", Validity.ALWAYS, "test"),
            new Membership("SYR-SNA", Membership.Kind.AFFILIATE, "TUR", Validity.ALWAYS, "test")));

    static final SourceBook SOURCES = new SourceBook(List.of(
            new Source("TRT", "TRT", SourceType.PARTY_ALIGNED, "TUR"),
            new Source("Sputnik", "Sputnik", SourceType.PARTY_ALIGNED, "RUS"),
            new Source("AFP", "AFP", SourceType.WIRE, ""),
            new Source("France 24", "AFP", SourceType.INDEPENDENT, ""),
            new Source("SOHR", "SOHR", SourceType.INDEPENDENT, "")));

    private World() {}

    static List<Incident> incidents(Row... rows) {
        return incidents(Overrules.NONE, rows);
    }

    static List<Incident> incidents(Overrules overrules, Row... rows) {
        return incidents(overrules, Arrays.asList(rows));
    }

    static List<Incident> incidents(Overrules overrules, Collection<Row> rows) {
        return new Corroborator(SOURCES, WHO, GRAPH, TwinLimits.DEFAULT, overrules)
                .corroborate(rows.stream().map(Row::action).toList());
    }

    static Event onlyEvent(List<Incident> incidents) {
        if (incidents.size() != 1 || incidents.get(0).events().size() != 1) {
            throw new AssertionError("not one incident of one event: " + shape(incidents));
        }
        return incidents.get(0).events().get(0);
    }

    /** Incidents as text: rows of one event joined by +, events of one incident by a comma: {@code [a:1+b:1, c:1]}. */
    static List<String> shape(List<Incident> incidents) {
        return incidents.stream()
                .map(incident -> incident.events().stream()
                        .map(World::rows)
                        .sorted()
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }

    private static String rows(Event event) {
        return String.join(
                "+", event.actions().stream().map(action -> action.id()).toList());
    }

    private static NamedIdentity is(String name, String party) {
        return named(name, new Identity.Known(party));
    }

    private static NamedIdentity named(String name, Identity identity) {
        return new NamedIdentity(name, identity, Validity.ALWAYS, "test");
    }
}
