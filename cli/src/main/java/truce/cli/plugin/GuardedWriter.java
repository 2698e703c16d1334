package truce.cli.plugin;

import java.io.OutputStream;
import java.util.List;
import truce.core.report.ReportHead;
import truce.core.report.ReportRow;
import truce.core.report.ReportTotals;
import truce.core.spi.OpenReport;
import truce.core.spi.ReportWriter;

/** A plugin's report writer, called with its own class loader. */
final class GuardedWriter implements ReportWriter {

    private final String plugin;
    private final String format;
    private final List<String> extensions;
    private final ReportWriter writer;
    private final ClassLoader loader;

    GuardedWriter(String plugin, ReportWriter writer, ClassLoader loader) {
        this.plugin = plugin;
        this.writer = writer;
        this.loader = loader;
        this.format = PluginCall.guarded(plugin, "cannot tell its format", loader, writer::format);
        this.extensions = PluginCall.guarded(
                plugin, "cannot tell its file endings", loader, () -> List.copyOf(writer.extensions()));
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public List<String> extensions() {
        return extensions;
    }

    @Override
    public OpenReport open(ReportHead head, OutputStream out) {
        OpenReport report = guarded(() -> writer.open(head, out));
        return new OpenReport() {
            @Override
            public void row(ReportRow row) {
                guarded(() -> {
                    report.row(row);
                    return true;
                });
            }

            @Override
            public void close(ReportTotals totals) {
                guarded(() -> {
                    report.close(totals);
                    return true;
                });
            }
        };
    }

    private <T> T guarded(java.util.concurrent.Callable<T> call) {
        return PluginCall.guarded(plugin, "failed to write the report " + format, loader, call);
    }
}
