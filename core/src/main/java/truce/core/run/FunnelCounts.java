package truce.core.run;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import truce.core.agreement.Norm;
import truce.core.match.Gate;
import truce.core.match.Screen;

/** Counts, for each norm, what it lost at each gate. */
final class FunnelCounts {

    private final Map<Gate, long[]> lost = new EnumMap<>(Gate.class);
    private final long[] noRule;
    private final long[] cases;

    FunnelCounts(int norms) {
        for (Gate gate : Gate.values()) {
            lost.put(gate, new long[norms]);
        }
        noRule = new long[norms];
        cases = new long[norms];
    }

    void lose(Screen.Sieve sieve) {
        count(sieve.lostAtAct(), at(Gate.ACT));
        count(sieve.lostAtTime(), at(Gate.TIME));
        count(sieve.lostAtPlace(), at(Gate.PLACE));
        count(sieve.lostAtParty(), at(Gate.PARTY));
    }

    void lose(int norm, Gate gate, long actions) {
        at(gate)[norm] += actions;
    }

    void noRule(int norm, long actions) {
        noRule[norm] += actions;
    }

    void isCase(int norm, long actions) {
        cases[norm] += actions;
    }

    void addAll(FunnelCounts other) {
        lost.forEach((gate, counts) -> add(counts, other.at(gate)));
        add(noRule, other.noRule);
        add(cases, other.cases);
    }

    List<NormFunnel> funnels(List<Norm> norms) {
        List<NormFunnel> funnels = new ArrayList<>();
        for (int n = 0; n < norms.size(); n++) {
            TreeMap<Gate, Long> byGate = new TreeMap<>();
            long seen = noRule[n] + cases[n];
            for (Gate gate : Gate.values()) {
                long number = at(gate)[n];
                seen += number;
                if (number > 0) {
                    byGate.put(gate, number);
                }
            }
            funnels.add(new NormFunnel(norms.get(n).id(), seen, byGate, noRule[n], cases[n]));
        }
        return funnels;
    }

    private long[] at(Gate gate) {
        return Objects.requireNonNull(lost.get(gate));
    }

    private static void count(BitSet set, long[] into) {
        for (int n = set.nextSetBit(0); n >= 0; n = set.nextSetBit(n + 1)) {
            into[n]++;
        }
    }

    private static void add(long[] into, long[] from) {
        for (int n = 0; n < into.length; n++) {
            into[n] += from[n];
        }
    }
}
