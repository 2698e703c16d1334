package truce.core.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.run.Flag;

/** Which flags each incident has, as two arrays of numbers: a report of many flags makes no list for each incident. */
final class FlagsByIncident {

    private final List<Flag> flags;
    /** Where the flags of each incident begin in {@link #order}, and where the last ends. */
    private final int[] begin;

    private final int[] order;

    FlagsByIncident(List<Incident> incidents, List<Flag> flags) {
        this.flags = flags;
        begin = new int[incidents.size() + 1];
        int[] incidentOf = incidentOf(incidents, flags);
        each(incidentOf, incident -> begin[incident + 1]++);
        for (int i = 0; i < incidents.size(); i++) {
            begin[i + 1] += begin[i];
        }
        order = new int[begin[incidents.size()]];
        int[] next = begin.clone();
        for (int flag = 0; flag < incidentOf.length; flag++) {
            if (incidentOf[flag] >= 0) {
                order[next[incidentOf[flag]]++] = flag;
            }
        }
    }

    /** The flags of that incident, in the order of flags. */
    List<Flag> of(int incident) {
        if (begin[incident] == begin[incident + 1]) {
            return List.of();
        }
        List<Flag> own = new ArrayList<>(begin[incident + 1] - begin[incident]);
        for (int i = begin[incident]; i < begin[incident + 1]; i++) {
            own.add(flags.get(order[i]));
        }
        return own;
    }

    /** The number of each flag's incident; -1 for a duty, which has none. */
    private static int[] incidentOf(List<Incident> incidents, List<Flag> flags) {
        Map<String, Integer> numbers = new HashMap<>(incidents.size() * 2);
        for (Incident incident : incidents) {
            numbers.put(incident.id(), numbers.size());
        }
        int[] incidentOf = new int[flags.size()];
        for (int i = 0; i < incidentOf.length; i++) {
            incidentOf[i] = flags.get(i).subject() instanceof ActCase act
                    ? numbers.getOrDefault(act.incident().id(), -1)
                    : -1;
        }
        return incidentOf;
    }

    private static void each(int[] incidentOf, IntConsumer action) {
        for (int incident : incidentOf) {
            if (incident >= 0) {
                action.accept(incident);
            }
        }
    }
}
