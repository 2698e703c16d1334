package truce.cli.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import truce.core.agreement.Agreement;
import truce.core.agreement.Binding;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity;
import truce.core.agreement.Stage;
import truce.core.time.Moment;

/** What changes when, over all clauses: each state with the norms that enter it, bindings that begin or end, deadlines. */
final class AgreementTimeline {

    private final Agreement agreement;
    private final Map<Turn, List<String>> turns = new LinkedHashMap<>();

    private record Turn(Moment when, String what, String note) {}

    /** A point of the timeline. */
    record Point(Moment when, String sentence) {}

    private AgreementTimeline(Agreement agreement) {
        this.agreement = agreement;
    }

    /** The points in order of time. */
    static List<Point> of(Agreement agreement) {
        AgreementTimeline timeline = new AgreementTimeline(agreement);
        agreement.norms().forEach(timeline::norm);
        return timeline.points();
    }

    private void norm(Norm norm) {
        String id = norm.id().substring(norm.agreement().length() + 1);
        norm.lifecycle().stages().forEach(stage -> stage(id, stage));
        norm.bindings().forEach(binding -> binding(id, binding));
        if (norm.quantity().orElse(null) instanceof Quantity.Deadline deadline) {
            add(deadline.due(), "due", "", id);
            deadline.replaced().forEach(old -> add(old.due(), "first due, later put off", "", id));
        }
    }

    private void stage(String id, Stage stage) {
        String what = words(stage.state())
                + stage.party().map(party -> " for " + party).orElse("");
        add(stage.validity().from(), what, stage.contestedStart() ? "; the parties differ over its begin" : "", id);
    }

    static String words(LifecycleState state) {
        return switch (state) {
            case SIGNED_NOT_EFFECTIVE -> "signed, not in effect";
            case DE_FACTO_COLLAPSED -> "collapsed in fact";
            default -> state.code().replace('-', ' ');
        };
    }

    private void binding(String id, Binding binding) {
        String how = binding.party() + " " + binding.level().code().replace('-', ' ')
                + (binding.via().isEmpty() ? "" : " through " + String.join(", ", binding.via()));
        add(binding.validity().from(), how + " from here on", "", id);
        add(binding.validity().to(), how + " no longer", "", id);
    }

    private void add(Moment when, String what, String note, String id) {
        if (!when.equals(Moment.ALWAYS) && !when.equals(Moment.NEVER)) {
            List<String> ids = turns.computeIfAbsent(new Turn(when, what, note), turn -> new ArrayList<>());
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
    }

    private List<Point> points() {
        int all = agreement.norms().size();
        return turns.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Turn, List<String>> entry) ->
                                entry.getKey().when().earliest())
                        .thenComparing(entry -> entry.getKey().when().latest()))
                .map(entry -> new Point(
                        entry.getKey().when(),
                        entry.getKey().what() + ": " + which(entry.getValue(), all)
                                + entry.getKey().note()))
                .toList();
    }

    private static String which(List<String> ids, int all) {
        return ids.size() == all && all > 1 ? "all " + all + " norms" : String.join(", ", ids);
    }
}
