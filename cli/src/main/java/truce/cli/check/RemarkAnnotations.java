package truce.cli.check;

import java.util.stream.Collectors;
import truce.rules.lint.Level;

/** Writes remarks as annotations that GitHub's actions show beside the changed lines. */
final class RemarkAnnotations {

    private RemarkAnnotations() {}

    static String text(Remarks remarks) {
        return remarks.remarks().stream().map(RemarkAnnotations::line).collect(Collectors.joining());
    }

    private static String line(Remark remark) {
        return "::" + command(remark.level()) + " file=" + property(remark.file()) + ",line=" + remark.line() + ",col="
                + remark.column() + ",title=" + property(remark.id()) + "::" + data(remark.sentences()) + "\n";
    }

    private static String command(Level level) {
        return level == Level.INFO ? "notice" : level.code();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
