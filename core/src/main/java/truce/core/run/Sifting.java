package truce.core.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.action.Action;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.action.Statement;
import truce.core.geo.Place;
import truce.core.match.Gate;
import truce.core.match.Known;
import truce.core.match.NormSet;
import truce.core.match.Reason;
import truce.core.match.Screen;

/** The first pass over a chunk of actions: selects, tells apart, screens and counts. Pure but for what it returns. */
final class Sifting {

    private final Selection selection;
    private final Screen screen;
    private final ZoneTally zones;
    private final Sites sites;
    private final int norms;
    private final EarlyActs earlyActs;
    // Few sets of norms differ, and every surviving act holds one.
    private final Known<NormSet> knownSets = new Known<>();

    Sifting(Selection selection, Screen screen, ZoneTally zones, Sites sites, int norms, EarlyActs earlyActs) {
        this.earlyActs = earlyActs;
        this.selection = selection;
        this.screen = screen;
        this.zones = zones;
        this.sites = sites;
        this.norms = norms;
    }

    /** What one chunk gave. */
    static final class Sifted {
        final List<Action> survivors = new ArrayList<>();
        /** The norms that each surviving act could meet. */
        final IdentityHashMap<Action, NormSet> reached = new IdentityHashMap<>();

        /** Ids of rows that rows known by the cut-off correct, wherever these happened. */
        final Set<String> superseded = new HashSet<>();
        /** What happened between signature and effect, where a pattern asks for it. */
        final List<Action> early = new ArrayList<>();

        final List<Told> told = new ArrayList<>();
        final Tally<Disposition> dispositions = new Tally<>();
        final ZoneTally.Counts zones;
        final FunnelCounts funnel;
        long straddlePeriod;
        /** Rows that are kept although they do not tell when they became known. */
        long knownWhenNotTold;

        Sifted(ZoneTally.Counts zones, FunnelCounts funnel) {
            this.zones = zones;
            this.funnel = funnel;
        }
    }

    /** To be called once all is sifted: lets go of what it remembers of places. */
    void forget() {
        sites.forget();
    }

    Sifted sift(List<Action> chunk) {
        Sifted sifted = new Sifted(zones.newCounts(), new FunnelCounts(norms));
        chunk.forEach(action -> sift(action, sifted));
        return sifted;
    }

    private void sift(Action action, Sifted sifted) {
        String corrected = action.links().supersedes();
        if (!corrected.isEmpty() && !corrected.equals(action.id()) && selection.admits(action.knownAt())) {
            sifted.superseded.add(corrected);
        }
        Optional<Disposition> out = selection.leavesOut(action);
        if (out.isPresent()) {
            sifted.dispositions.add(out.get());
            return;
        }
        if (selection.keepsUntold(action.knownAt())) {
            sifted.knownWhenNotTold++;
        }
        if (selection.period().isStraddledBy(action.when())) {
            sifted.straddlePeriod++;
        }
        if (action.statement() == Statement.ACT) {
            act(action, sifted);
        } else if (action.statement() == Statement.EFFECT) {
            sifted.survivors.add(action);
        } else {
            tell(action, notAnAct(action), sifted);
        }
    }

    private void act(Action action, Sifted sifted) {
        Place main = action.places().main();
        Sites.Site site = sites.of(main);
        zones.count(action, main, site.located(), sifted.zones);
        if (earlyActs.wants(action)) {
            sifted.early.add(action);
        }
        Screen.Sieve sieve = screen.sieve(
                action,
                place -> place.equals(main) ? site.norms() : sites.of(place).norms());
        sifted.funnel.sieved(sieve);
        NormSet reached = sieve.reached();
        if (!reached.isEmpty()) {
            sifted.survivors.add(action);
            sifted.reached.put(action, knownSets.same(reached));
            return;
        }
        Disposition disposition = action.acts().isEmpty()
                ? Disposition.of(Disposition.Kind.NOT_ASSESSABLE, Reason.NO_CODABLE_ACT)
                : Disposition.of(Disposition.Kind.OUT_OF_REACH, reason(action, sieve));
        if (declares(action)) {
            tell(action, disposition, sifted);
        } else {
            sifted.dispositions.add(disposition);
        }
    }

    private static boolean declares(Action action) {
        for (ActionType act : action.acts()) {
            if (act.isIn(ActionGroup.DECLARATION)) {
                return true;
            }
        }
        return false;
    }

    private Disposition notAnAct(Action action) {
        Reason outside = screen.outside(action.when());
        boolean before = outside == Reason.BEFORE_EFFECT && screen.allNormsLaterThan(action.when());
        if (before) {
            return Disposition.of(Disposition.Kind.OUT_OF_REACH, Reason.BEFORE_EFFECT);
        }
        Reason why = action.statement() == Statement.CLAIM ? Reason.ALLEGATION_ONLY : Reason.NO_CODABLE_ACT;
        return Disposition.of(Disposition.Kind.NOT_ASSESSABLE, why);
    }

    private Reason reason(Action action, Screen.Sieve sieve) {
        Gate farthest = sieve.farthest();
        return switch (farthest) {
            case PARTY -> Reason.PARTY_NOT_BOUND;
            case PLACE -> Reason.OUT_OF_AREA;
            case TIME -> screen.outside(action.when());
            default -> Reason.ACT_NOT_REGULATED;
        };
    }

    private static void tell(Action action, Disposition disposition, Sifted sifted) {
        sifted.told.add(new Told(action, disposition));
        sifted.dispositions.add(disposition);
    }
}
