package truce.core.incident;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import truce.core.action.Action;
import truce.core.action.Harm;
import truce.core.actor.ActorGraph;
import truce.core.actor.WhoIsWho;
import truce.core.evidence.SourceBook;
import truce.core.time.TimeOrder;

/**
 * Finds which rows tell the same event, and which events are one operation. A pure function: the same rows in any order,
 * with any of them repeated, give the same incidents. Near linear in the number of rows.
 *
 * <p>Rows that tell one event are twins: their times meet, their places may be one spot, their acts are the same or one is
 * a general form of the other, their sides are the same parties, and they come from different datasets. Rows that one
 * dataset tells apart stay apart. Events are one incident when their dataset says so (its {@code operation}), or when
 * another row tells them as one in general terms. Rows that tell effects go with the act that they are an effect of.
 */
public final class Corroborator {

    private static final Logger LOG = System.getLogger(Corroborator.class.getName());

    private final SourceBook sources;
    private final WhoIsWho who;
    private final ActorGraph graph;
    private final TwinLimits limits;
    private final Overrules overrules;

    public Corroborator(SourceBook sources, WhoIsWho who, ActorGraph graph, TwinLimits limits) {
        this(sources, who, graph, limits, Overrules.NONE);
    }

    /** @param overrules what the analyst decided about pairs of rows */
    public Corroborator(SourceBook sources, WhoIsWho who, ActorGraph graph, TwinLimits limits, Overrules overrules) {
        this.sources = sources;
        this.who = who;
        this.graph = graph;
        this.limits = limits;
        this.overrules = overrules;
    }

    /**
     * The incidents that the rows tell, sorted by begin and id. Every act is in exactly one event of one incident. An
     * effect whose act is not among the rows is in none, nor are claims and consequences.
     *
     * @param survivors rows that could meet a norm, and their effects; of rows with one id, one counts
     */
    public List<Incident> corroborate(Collection<Action> survivors) {
        Collection<Action> distinct = Preparation.distinct(survivors);
        Telling telling = telling(distinct);
        List<Incident> incidents = telling.incidents();
        LOG.log(Level.DEBUG, "{0} rows tell {1} incidents", distinct.size(), incidents.size());
        return TimeOrder.sorted(incidents, Corroborator::begin, Corroborator::inOrder);
    }

    private static int inOrder(Incident one, Incident other) {
        int begin = begin(one).compareTo(begin(other));
        return begin != 0 ? begin : one.id().compareTo(other.id());
    }

    private static Instant begin(Incident incident) {
        return incident.when().from();
    }

    private Telling telling(Collection<Action> distinct) {
        List<Account> acts = Preparation.acts(distinct, limits);
        SidesBook sides = new SidesBook(acts.size(), who, graph);
        TwinTest test = new TwinTest(sources, sides, limits);
        return new Telling(
                acts,
                new Joining(acts, test, limits, overrules),
                new Effects(distinct, acts),
                new Reconstruction(sources, new CommonSides(sides)));
    }

    /** All that one run knows of its rows. */
    private record Telling(List<Account> acts, Joining joining, Effects effects, Reconstruction reconstruction) {

        /** In no particular order. */
        List<Incident> incidents() {
            List<Incident> incidents = new ArrayList<>(
                    acts.parallelStream().filter(this::isAlone).map(this::alone).toList());
            for (Account act : acts) {
                if (!isAlone(act) && joining.incidents().first(act.index()) == act.index()) {
                    incidents.add(together(act));
                }
            }
            return incidents;
        }

        private boolean isAlone(Account act) {
            return joining.incidents().isAlone(act.index())
                    && effects.of(act.index()).isEmpty();
        }

        private Incident together(Account first) {
            List<Account> members = members(joining.incidents(), first);
            List<Event> events = new ArrayList<>();
            Map<Integer, Harm> killed = new TreeMap<>();
            for (Account member : members) {
                if (joining.events().first(member.index()) == member.index()) {
                    List<Account> rows = members(joining.events(), member);
                    Event event = reconstruction.event(rows, effects(rows));
                    events.add(event);
                    killed.merge(joining.toldAsOne().first(member.index()), event.killed(), Harm::or);
                }
            }
            events.sort(
                    Comparator.comparing((Event event) -> event.when().from()).thenComparing(Event::id));
            List<Action> effects = effects(members);
            Harm sum = killed.values().stream().reduce(Harm.UNKNOWN, Harm::plus);
            return Incident.of(Reconstruction.id("i-", ids(members, effects)), events, effects, sum);
        }

        /** A row that tells one event, which is one incident; several threads make such at the same time. */
        private Incident alone(Account row) {
            Event event = reconstruction.event(List.of(row), List.of());
            String id = "i-" + event.id().substring(2);
            return new LoneIncident(id, event);
        }

        private List<Action> effects(List<Account> rows) {
            return rows.stream()
                    .flatMap(row -> effects.of(row.index()).stream())
                    .sorted(Comparator.comparing(Action::id))
                    .toList();
        }

        private List<Account> members(Groups groups, Account of) {
            return Arrays.stream(groups.members(of.index())).mapToObj(acts::get).toList();
        }

        private static List<String> ids(List<Account> rows, List<Action> effects) {
            return Stream.concat(
                            rows.stream().map(Account::id), effects.stream().map(Action::id))
                    .sorted()
                    .toList();
        }
    }
}
