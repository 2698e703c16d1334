package truce.core.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The life of a norm, per party: stages by time. A time in no stage lies outside the norm's life. Where stages overlap,
 * the one that takes force away (suspended, ended, contested) decides.
 */
public record Lifecycle(List<Stage> stages) {

    public Lifecycle {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a norm has at least one stage");
        }
    }

    /**
     * The life as it was known by an instant: a stage that became known later is left out, and the one that it ended
     * goes on. Empty where none was known.
     */
    Optional<Lifecycle> asKnownBy(Instant cut) {
        List<Stage> known = new ArrayList<>();
        for (Stage stage : stages) {
            if (stage.known().filter(cut::isBefore).isEmpty()) {
                known.add(stage);
            } else {
                known.replaceAll(earlier ->
                        goesOn(earlier, stage) ? earlier.until(stage.validity().to()) : earlier);
            }
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(new Lifecycle(known));
    }

    private static boolean goesOn(Stage earlier, Stage unknown) {
        return earlier.party().equals(unknown.party())
                && earlier.validity().to().equals(unknown.validity().from());
    }

    /** The stages that concern a party, in order of time. */
    public List<Stage> of(String party) {
        for (Stage stage : stages) {
            if (!stage.concerns(party)) {
                return stages.stream().filter(one -> one.concerns(party)).toList();
            }
        }
        return stages;
    }
}
