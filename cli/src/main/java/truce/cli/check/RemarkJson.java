package truce.cli.check;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import truce.cli.output.JsonTree;
import truce.rules.lint.Level;
import truce.rules.lint.Lint;

/** Writes remarks as JSON, as {@code docs/schema/truce-check-1.schema.json} says. */
final class RemarkJson {

    private RemarkJson() {}

    static void write(Remarks remarks, OutputStream out) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "truce-check/1");
        root.put("checked", remarks.checked());
        root.put("errors", remarks.count(Level.ERROR));
        root.put("warnings", remarks.count(Level.WARNING));
        root.put("hints", remarks.count(Level.INFO));
        root.put("remarks", remarks.remarks().stream().map(RemarkJson::remark).toList());
        JsonTree.write(root, out);
    }

    private static Map<String, Object> remark(Remark remark) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", remark.id());
        node.put("level", remark.level().code());
        node.put("file", remark.file());
        node.put("line", remark.line());
        node.put("column", remark.column());
        node.put("message", remark.message());
        node.put("help", remark.help());
        node.put("source", remark.source());
        Lint.ofId(remark.id()).ifPresent(lint -> node.put("page", lint.page()));
        return node;
    }
}
