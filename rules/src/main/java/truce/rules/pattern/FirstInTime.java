package truce.rules.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import truce.core.match.ActCase;
import truce.core.match.Attribution;
import truce.core.run.Determination;
import truce.core.run.Flag;
import truce.core.time.When;
import truce.rules.pack.SequenceHead;

/**
 * Which flags of a norm may be the first in time. A time is an interval; a flag may be the first as long as no other one
 * surely came before it. Where several may be, none is: the report tells them all and names nobody.
 */
public final class FirstInTime {

    private static final Comparator<ActCase> ORDER = Comparator.comparing(FirstInTime::from)
            .thenComparing(act -> act.event().when().to())
            .thenComparing(act -> act.incident().id())
            .thenComparing(ActCase::id);

    private final SequenceHead head;
    private final List<Flag> flags;

    private FirstInTime(SequenceHead head, List<Flag> flags) {
        this.head = head;
        this.flags = flags;
    }

    /** What a sequence finds, one for each norm that has a flag that counts; sorted by norm. */
    public static List<FoundSequence> find(SequenceHead head, List<Flag> flags) {
        SortedMap<String, List<Flag>> byNorm = new TreeMap<>();
        for (Flag flag : flags) {
            if (flag.subject() instanceof ActCase) {
                byNorm.computeIfAbsent(flag.subject().norm().id(), norm -> new ArrayList<>())
                        .add(flag);
            }
        }
        return byNorm.values().stream()
                .flatMap(ofNorm -> new FirstInTime(head, ofNorm).find().stream())
                .toList();
    }

    private List<FoundSequence> find() {
        List<ActCase> counted = flags.stream()
                .filter(this::counts)
                .map(flag -> (ActCase) flag.subject())
                .filter(act -> !act.event().aggregated())
                .sorted(ORDER)
                .toList();
        if (counted.isEmpty()) {
            return List.of();
        }
        List<ActCase> first = counted.stream().filter(act -> mayBeFirst(act, counted)).toList();
        List<String> incidents =
                first.stream().map(act -> act.incident().id()).distinct().toList();
        return List.of(new FoundSequence(head.id(), first.get(0).norm(), incidents, notes(first, incidents.size())));
    }

    private boolean counts(Flag flag) {
        return flag.determination().compareTo(head.from()) <= 0;
    }

    private static boolean mayBeFirst(ActCase act, List<ActCase> all) {
        return all.stream().noneMatch(other -> other != act && surelyBefore(other.event().when(), from(act)));
    }

    /** A half-open interval that ends at an instant lies before it; an exact instant does not lie before itself. */
    private static boolean surelyBefore(When when, Instant instant) {
        return when.isInstant() ? when.to().isBefore(instant) : !when.to().isAfter(instant);
    }

    private List<String> notes(List<ActCase> first, int incidents) {
        List<String> notes = new ArrayList<>();
        if (incidents > 1) {
            notes.add("times overlap: any of these " + incidents
                    + " may be the first, so nobody can be named as the first to act");
        } else {
            notes.add(attribution(first));
        }
        long unsure = flags.stream()
                .filter(flag -> flag.determination() == Determination.INDETERMINATE)
                .filter(flag -> mayPrecede(flag, first))
                .count();
        if (unsure > 0) {
            notes.add(unsure + " earlier or simultaneous flags are left out because place, time or text is open");
        }
        long aggregated = flags.stream()
                .filter(this::counts)
                .filter(flag -> ((ActCase) flag.subject()).event().aggregated())
                .count();
        if (aggregated > 0) {
            notes.add(aggregated + " flags are left out because a row sums up several events");
        }
        return notes;
    }

    private static boolean mayPrecede(Flag flag, List<ActCase> first) {
        return !from((ActCase) flag.subject()).isAfter(first.get(first.size() - 1).event().when().to());
    }

    /** Names a party only where every event that may be the first is attributed to it. */
    private static String attribution(List<ActCase> first) {
        Attribution attribution = first.get(0).attribution();
        boolean same = first.stream().allMatch(act -> act.attribution().equals(attribution));
        boolean named = attribution.basis().compareTo(Attribution.Basis.SIDE_BY_LOCATION) >= 0;
        if (!same || !named || attribution.parties().isEmpty()) {
            return "first reported; who acted is not known";
        }
        return "first reported; " + String.join(", ", attribution.parties()) + " ("
                + attribution.basis().code() + (attribution.contested() ? ", contested)" : ")");
    }

    private static Instant from(ActCase act) {
        return act.event().when().from();
    }
}
