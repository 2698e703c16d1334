package truce.cli.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import truce.cli.Builtins;
import truce.cli.input.SourceOption;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.core.spi.FactSource;
import truce.core.spi.ReportWriter;

/** Tells people which plugins there are, what each takes, and what a check found. */
public final class PluginText {

    private PluginText() {}

    /** A line for each reader and writer that comes with Truce, and for each plugin. */
    public static List<String> all(Builtins builtins, Plugins plugins) {
        List<String> lines = new ArrayList<>();
        builtins.sources().forEach(source -> lines.add(reads(source)));
        builtins.writers().forEach(writer -> lines.add(writes(writer)));
        plugins.statuses().forEach(status -> lines.add(status.line()));
        return lines;
    }

    /**
     * One plugin, reader or writer with its options.
     *
     * @throws Refusal when there is none of that name
     */
    public static List<String> one(String name, Builtins builtins, Plugins plugins) {
        List<String> lines = new ArrayList<>();
        plugins.statuses().stream()
                .filter(status -> status.id().equals(name))
                .forEach(status -> lines.add(status.line()));
        plugins.descriptor(name).ifPresent(descriptor -> described(descriptor, lines));
        builtins.sources().stream().filter(source -> source.id().equals(name)).forEach(source -> {
            lines.add(reads(source));
            options(source.options().stream().sorted().toList(), lines);
        });
        builtins.writers().stream()
                .filter(writer -> writer.format().equals(name))
                .forEach(writer -> lines.add(writes(writer)));
        if (lines.isEmpty()) {
            throw Refusal.of(
                    Refusal.Because.DEFINITION,
                    "",
                    "there is no plugin '" + name + "'",
                    NearestName.hint(name, names(builtins, plugins)));
        }
        return lines;
    }

    /**
     * A line for each finding, for what its classes reach, and for what no check can show.
     *
     * @param all also what was read of the samples
     */
    public static List<String> checked(PluginCheck.Outcome outcome, boolean all) {
        List<String> lines = new ArrayList<>();
        if (all) {
            outcome.read().forEach(read -> lines.add("read  " + read));
        }
        outcome.findings()
                .forEach(finding -> lines.add((finding.isKept() ? "ok    " : "FAIL  ")
                        + finding.sentence()
                        + (finding.isKept() ? "" : ": " + finding.why())));
        outcome.reach().forEach(reach -> lines.add("note  " + reach));
        outcome.open().forEach(open -> lines.add("open  not shown by this: " + open));
        return lines;
    }

    private static void described(PluginDescriptor descriptor, List<String> lines) {
        Optional.of(descriptor.summary()).filter(text -> !text.isBlank()).ifPresent(text -> lines.add("  " + text));
        if (!descriptor.sources().isEmpty()) {
            options(
                    descriptor.options().values().stream()
                            .map(SourceOption::line)
                            .toList(),
                    lines);
        }
    }

    private static void options(List<String> options, List<String> lines) {
        lines.add(options.isEmpty() ? "  options: none" : "  options:");
        options.forEach(option -> lines.add("    " + option));
    }

    private static String reads(FactSource source) {
        return "truce: reads " + source.id() + ": " + source.summary();
    }

    private static String writes(ReportWriter writer) {
        return "truce: writes " + writer.format() + ": ." + String.join(", .", writer.extensions());
    }

    private static List<String> names(Builtins builtins, Plugins plugins) {
        return Stream.of(
                        plugins.statuses().stream().map(PluginStatus::id),
                        builtins.sources().stream().map(FactSource::id),
                        builtins.writers().stream().map(ReportWriter::format))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }
}
