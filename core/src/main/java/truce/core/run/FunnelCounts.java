package truce.core.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import truce.core.agreement.Norm;
import truce.core.match.Gate;
import truce.core.match.NormSet;
import truce.core.match.Screen;

/** Counts, for each norm, what it lost at each gate. */
final class FunnelCounts {

    private final int norms;
    private long sieved;
    private final NormCounter afterAct;
    private final NormCounter afterTime;
    private final NormCounter afterPlace;
    private final NormCounter afterParty;
    private final Map<Gate, long[]> lost = new EnumMap<>(Gate.class);
    private final long[] noRule;
    private final long[] cases;

    FunnelCounts(int norms) {
        this.norms = norms;
        afterAct = new NormCounter(norms);
        afterTime = new NormCounter(norms);
        afterPlace = new NormCounter(norms);
        afterParty = new NormCounter(norms);
        noRule = new long[norms];
        cases = new long[norms];
    }

    /** Counts an action at the envelopes. */
    void sieved(Screen.Sieve sieve) {
        sieved++;
        for (int w = NormSet.wordsFor(norms) - 1; w >= 0; w--) {
            long left = sieve.act().word(w);
            afterAct.add(w, left);
            left &= sieve.time().word(w);
            afterTime.add(w, left);
            left &= sieve.place().word(w);
            afterPlace.add(w, left);
            left &= sieve.party().word(w);
            afterParty.add(w, left);
        }
    }

    void lose(int norm, Gate gate, long actions) {
        lost.computeIfAbsent(gate, g -> new long[norms])[norm] += actions;
    }

    void noRule(int norm, long actions) {
        noRule[norm] += actions;
    }

    void isCase(int norm, long actions) {
        cases[norm] += actions;
    }

    void addAll(FunnelCounts other) {
        sieved += other.sieved;
        if (other.sieved > 0) {
            afterAct.addAll(other.afterAct);
            afterTime.addAll(other.afterTime);
            afterPlace.addAll(other.afterPlace);
            afterParty.addAll(other.afterParty);
        }
        other.lost.forEach((gate, counts) -> add(lost.computeIfAbsent(gate, g -> new long[norms]), counts));
        add(noRule, other.noRule);
        add(cases, other.cases);
    }

    List<NormFunnel> funnels(List<Norm> all) {
        List<NormFunnel> funnels = new ArrayList<>();
        for (int n = 0; n < all.size(); n++) {
            TreeMap<Gate, Long> byGate = new TreeMap<>();
            long seen = noRule[n] + cases[n];
            for (Gate gate : Gate.values()) {
                long number = lost(gate, n);
                seen += number;
                if (number > 0) {
                    byGate.put(gate, number);
                }
            }
            funnels.add(new NormFunnel(all.get(n).id(), seen, byGate, noRule[n], cases[n]));
        }
        return funnels;
    }

    private long lost(Gate gate, int norm) {
        long later = lost.containsKey(gate) ? Objects.requireNonNull(lost.get(gate))[norm] : 0;
        return later
                + switch (gate) {
                    case ACT -> sieved - afterAct.count(norm);
                    case TIME -> afterAct.count(norm) - afterTime.count(norm);
                    case PLACE -> afterTime.count(norm) - afterPlace.count(norm);
                    case PARTY -> afterPlace.count(norm) - afterParty.count(norm);
                    default -> 0;
                };
    }

    private static void add(long[] into, long[] from) {
        for (int n = 0; n < into.length; n++) {
            into[n] += from[n];
        }
    }
}
