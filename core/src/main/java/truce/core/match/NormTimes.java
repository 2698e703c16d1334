package truce.core.match;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Norm;
import truce.core.agreement.Stage;
import truce.core.time.Moment;
import truce.core.time.When;

/** From when to when each norm may be in force for anybody: the widest reading of its stages. */
final class NormTimes {

    private static final int MOST_REMEMBERED = 100_000;

    private final Instant[] from;
    private final Instant[] to;
    private final Map<When, NormSet> known = new ConcurrentHashMap<>();

    NormTimes(List<Norm> norms) {
        from = norms.stream().map(NormTimes::earliest).toArray(Instant[]::new);
        to = norms.stream().map(NormTimes::latest).toArray(Instant[]::new);
    }

    NormSet at(When when) {
        NormSet found = known.get(when);
        if (found == null) {
            found = find(when);
            if (known.size() < MOST_REMEMBERED) {
                known.put(when, found);
            }
        }
        return found;
    }

    Reason outside(When when) {
        for (Instant start : from) {
            if (!when.to().isBefore(start) && !when.from().isBefore(start)) {
                return Reason.AFTER_END;
            }
        }
        return Reason.BEFORE_EFFECT;
    }

    boolean allLaterThan(When when) {
        for (Instant start : from) {
            if (when.isInstant() ? !when.to().isBefore(start) : when.to().isAfter(start)) {
                return false;
            }
        }
        return true;
    }

    private NormSet find(When when) {
        NormSet found = NormSet.none(from.length);
        for (int n = 0; n < from.length; n++) {
            boolean ended = !when.from().isBefore(to[n]);
            boolean notBegun =
                    when.isInstant() ? when.to().isBefore(from[n]) : !when.to().isAfter(from[n]);
            if (!ended && !notBegun) {
                found.add(n);
            }
        }
        return found;
    }

    static Instant earliest(Norm norm) {
        return norm.lifecycle().stages().stream()
                .filter(NormTimes::mayBind)
                .map(stage -> stage.validity().from().earliest())
                .min(Instant::compareTo)
                .orElse(Moment.NEVER.latest());
    }

    static Instant latest(Norm norm) {
        return norm.lifecycle().stages().stream()
                .filter(NormTimes::mayBind)
                .map(stage -> stage.validity().to().latest())
                .max(Instant::compareTo)
                .orElse(Moment.ALWAYS.earliest());
    }

    private static boolean mayBind(Stage stage) {
        return stage.state() == LifecycleState.IN_FORCE
                || stage.state() == LifecycleState.CONTESTED
                || stage.state() == LifecycleState.DE_FACTO_COLLAPSED;
    }
}
