package truce.core.run;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import truce.core.agreement.Norm;
import truce.core.match.Gate;
import truce.core.match.Screen;

/** Counts, for each norm, what it lost at each gate. */
final class FunnelCounts {

    private static final Gate[] GATES = Gate.values();

    private final long[][] lost;
    private final long[] noRule;
    private final long[] cases;

    FunnelCounts(int norms) {
        lost = new long[GATES.length][norms];
        noRule = new long[norms];
        cases = new long[norms];
    }

    void lose(Screen.Sieve sieve) {
        count(sieve.lostAtAct(), lost[Gate.ACT.ordinal()]);
        count(sieve.lostAtTime(), lost[Gate.TIME.ordinal()]);
        count(sieve.lostAtPlace(), lost[Gate.PLACE.ordinal()]);
        count(sieve.lostAtParty(), lost[Gate.PARTY.ordinal()]);
    }

    void lose(int norm, Gate gate, long actions) {
        lost[gate.ordinal()][norm] += actions;
    }

    void noRule(int norm, long actions) {
        noRule[norm] += actions;
    }

    void isCase(int norm, long actions) {
        cases[norm] += actions;
    }

    void addAll(FunnelCounts other) {
        for (int gate = 0; gate < GATES.length; gate++) {
            add(lost[gate], other.lost[gate]);
        }
        add(noRule, other.noRule);
        add(cases, other.cases);
    }

    List<NormFunnel> funnels(List<Norm> norms) {
        List<NormFunnel> funnels = new ArrayList<>();
        for (int n = 0; n < norms.size(); n++) {
            TreeMap<Gate, Long> at = new TreeMap<>();
            long seen = noRule[n] + cases[n];
            for (Gate gate : GATES) {
                long number = lost[gate.ordinal()][n];
                seen += number;
                if (number > 0) {
                    at.put(gate, number);
                }
            }
            funnels.add(new NormFunnel(norms.get(n).id(), seen, at, noRule[n], cases[n]));
        }
        return funnels;
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
