package truce.cli.check;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import truce.cli.Program;
import truce.cli.output.JsonTree;
import truce.rules.lint.Level;
import truce.rules.lint.Lint;

/** Writes remarks as SARIF 2.1.0 (OASIS). Every kind of remark of this run stands among the driver's rules. */
final class RemarkSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private RemarkSarif() {}

    static void write(Remarks remarks, OutputStream out) throws IOException {
        List<String> ids =
                remarks.remarks().stream().map(Remark::id).distinct().sorted().toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "truce");
        driver.put("version", Program.version());
        driver.put("rules", ids.stream().map(RemarkSarif::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put(
                "results",
                remarks.remarks().stream().map(remark -> result(remark, ids)).toList());
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        root.put("runs", List.of(run));
        JsonTree.write(root, out);
    }

    private static Map<String, Object> rule(String id) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", id);
        Lint.ofId(id).ifPresent(lint -> {
            rule.put("shortDescription", text(sentence(lint.title())));
            rule.put("defaultConfiguration", Map.of("level", level(lint.level())));
            rule.put("help", text("See " + lint.page() + "."));
        });
        return rule;
    }

    private static Map<String, Object> result(Remark remark, List<String> ids) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", remark.line());
        region.put("startColumn", remark.column());
        if (!remark.source().isEmpty()) {
            region.put("snippet", text(remark.source()));
        }
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(remark.file())));
        physical.put("region", region);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", remark.id());
        result.put("ruleIndex", ids.indexOf(remark.id()));
        result.put("level", level(remark.level()));
        result.put("message", text(sentence(remark.sentences())));
        result.put("locations", new ArrayList<>(List.of(Map.of("physicalLocation", physical))));
        return result;
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    private static String level(Level level) {
        return level == Level.INFO ? "note" : level.code();
    }

    private static String sentence(String text) {
        String capital = text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
        return text.endsWith(".") || text.endsWith("?")
                ? capital + text.substring(1)
                : capital + text.substring(1) + ".";
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            return file.replace(" ", "%20");
        }
    }
}
