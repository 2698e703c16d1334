package truce.core.agreement;

import java.util.List;

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
