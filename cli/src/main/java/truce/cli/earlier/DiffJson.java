package truce.cli.earlier;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import truce.cli.output.JsonTree;

/** Tells what changed between two reports as JSON, {@code truce-diff/1}. */
public final class DiffJson {

    private DiffJson() {}

    public static void write(ReportDiff diff, OutputStream out) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "truce-diff/1");
        root.put("mark", "INTERNAL");
        root.put("then", report(diff.then()));
        root.put("now", report(diff.now()));
        root.put("settings", diff.settings());
        root.put("same", (int) diff.same());
        for (Pair.Kind kind : List.of(Pair.Kind.ADDED, Pair.Kind.GONE, Pair.Kind.CHANGED, Pair.Kind.ALTERED)) {
            String name = kind.name().toLowerCase(java.util.Locale.ROOT);
            root.put(name, diff.of(kind).stream().map(DiffJson::change).toList());
        }
        root.put("patterns_added", List.copyOf(diff.patterns(true)));
        root.put("patterns_gone", List.copyOf(diff.patterns(false)));
        JsonTree.write(root, out);
    }

    private static Map<String, Object> report(Telling telling) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("name", telling.name());
        report.put("complete", telling.complete() ? "yes" : "no");
        report.put("cut_off", telling.cutOff());
        report.put("flags", telling.flags().size());
        report.put("incidents", telling.standings());
        return report;
    }

    private static Map<String, Object> change(ReportDiff.Change change) {
        FlagNote flag = change.pair().either();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("flag_then", change.pair().then().map(FlagNote::id).orElse(""));
        told.put("flag_now", change.pair().now().map(FlagNote::id).orElse(""));
        told.put("norm", flag.norm());
        told.put("start", flag.start());
        told.put("place", flag.place());
        told.put("act", flag.act());
        told.put("instalment", flag.instalment());
        Optional<String> then = change.pair().then().map(FlagNote::determination);
        Optional<String> now = change.pair().now().map(FlagNote::determination);
        told.put("determination_then", then.orElse(""));
        told.put("determination_now", now.orElse(change.isWithdrawn() ? "WITHDRAWN" : ""));
        told.put("moved", DiffText.moved(change.pair()));
        told.put("causes", change.causes().stream().map(DiffJson::because).toList());
        return told;
    }

    private static Map<String, Object> because(Because because) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("cause", because.cause().code());
        told.put("detail", because.detail());
        told.put("rows", because.rows());
        return told;
    }
}
