package truce.cli.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.spi.FactSource;
import truce.core.spi.FileHead;
import truce.core.spi.Recognition;
import truce.core.spi.ReportWriter;
import truce.testkit.Finding;
import truce.testkit.Sample;
import truce.testkit.SourceCheck;
import truce.testkit.WriterCheck;

/** Holds one plugin to its contract, in its own container, before anybody trusts it. Runs its code. */
public final class PluginCheck {

    private static final int LARGEST_SAMPLE = 16 << 20;

    private final Path root;
    private final PluginFolder folder;
    private final PluginLimits limits;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private final Set<String> open = new LinkedHashSet<>();

    /**
     * What a check found.
     *
     * @param findings one for each thing that a plugin must keep; after one that hinders the rest there are no more
     * @param reach what its classes reach beyond reading and writing a report
     * @param open what the check cannot show
     * @param read what its sources say of its samples, a line each
     */
    public record Outcome(List<Finding> findings, List<String> reach, List<String> open, List<String> read) {
        public Outcome {
            findings = List.copyOf(findings);
            reach = List.copyOf(reach);
            open = List.copyOf(open);
            read = List.copyOf(read);
        }
    }

    private PluginCheck(Path root, PluginLimits limits) {
        this.root = root;
        this.folder = new PluginFolder(root);
        this.limits = limits;
    }

    /** Checks the plugin in a folder. */
    public static Outcome of(Path folder, PluginLimits limits) {
        PluginCheck check = new PluginCheck(folder, limits);
        check.check();
        return new Outcome(check.findings, PluginReach.notes(check.folder), List.copyOf(check.open), check.read);
    }

    private void check() {
        Optional<PluginDescriptor> descriptor = step("plugin.yaml is whole", folder::descriptor);
        descriptor.ifPresent(read -> step(
                        "it can be loaded: spi " + PluginDescriptor.SPI + ", jars, no copy of Truce's own", () -> {
                            Plugins.checkShape(folder, read);
                            return read;
                        })
                .map(shaped -> {
                    String ending = PluginReach.ending(folder);
                    findings.add(new Finding(
                            "none of its own classes names System.exit or Runtime.halt",
                            ending.isEmpty() ? "" : ending + ". A source throws, and the run goes on without it"));
                    return shaped;
                })
                .flatMap(shaped ->
                        step("it starts in a container of its own", () -> PluginContainer.boot(read.id(), folder)))
                .ifPresent(container -> inside(read, container)));
    }

    private void inside(PluginDescriptor descriptor, PluginContainer container) {
        try (container) {
            step("its beans are what plugin.yaml promises", () -> {
                Plugins.comparePromises(descriptor, container);
                return true;
            });
            List<FactSource> sources = sources(container, descriptor.id());
            options(descriptor, sources);
            sources.forEach(this::source);
            for (ReportWriter writer : container.writers()) {
                GuardedWriter guarded = new GuardedWriter(descriptor.id(), writer, container.loader());
                add("report " + guarded.format(), WriterCheck.of(guarded));
            }
        } catch (Refusal e) {
            findings.add(new Finding("it runs", sentence(e)));
        }
    }

    private List<FactSource> sources(PluginContainer container, String id) {
        List<FactSource> sources = new ArrayList<>();
        for (FactSource source : container.sources()) {
            sources.add(new GuardedSource(id, source, container.loader(), limits, refusal -> {
                throw refusal;
            }));
        }
        return sources;
    }

    private void source(FactSource source) {
        List<Sample> samples =
                samples().stream().filter(sample -> recognises(source, sample)).toList();
        if (samples.isEmpty()) {
            findings.add(new Finding(
                    "source " + source.id() + ": there is a sample of what it reads",
                    "it recognises no file in sample/"));
        }
        for (Sample sample : samples) {
            add("source " + source.id() + ", sample/" + sample.name(), SourceCheck.of(source, sample));
            read.addAll(SourceCheck.told(source, sample));
        }
        open.addAll(SourceCheck.notProven());
    }

    private void options(PluginDescriptor descriptor, List<FactSource> sources) {
        Set<String> stated = new TreeSet<>(descriptor.options().keySet());
        Set<String> heeded = new TreeSet<>();
        sources.forEach(source -> heeded.addAll(source.options()));
        Set<String> silent = new TreeSet<>(heeded);
        silent.removeAll(stated);
        stated.removeAll(heeded);
        String why = !stated.isEmpty()
                ? "plugin.yaml names " + stated + ", which no source of it heeds"
                : silent.isEmpty() ? "" : "plugin.yaml does not name " + silent + ", which a source of it heeds";
        findings.add(new Finding("its options are those of plugin.yaml", why));
    }

    private static boolean recognises(FactSource source, Sample sample) {
        Recognition recognition = source.recognise(new FileHead(sample.name(), sample.content()));
        return recognition instanceof Recognition.Yes || recognition instanceof Recognition.Perhaps;
    }

    private void add(String about, List<Finding> found) {
        found.forEach(finding -> findings.add(new Finding(about + ": " + finding.sentence(), finding.why())));
    }

    private List<Sample> samples() {
        Path samples = root.resolve("sample");
        List<Sample> found = new ArrayList<>();
        if (Files.isDirectory(samples)) {
            try (Stream<Path> files = Files.list(samples)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (Files.size(file) <= LARGEST_SAMPLE) {
                        found.add(new Sample(file.getFileName() + "", Files.readAllBytes(file), Map.of()));
                    }
                }
            } catch (IOException e) {
                findings.add(new Finding("its samples can be read", "a file in sample/ cannot be read"));
            }
        }
        return found;
    }

    /** A step that gives something, or a finding that says why not. */
    private <T> Optional<T> step(String sentence, java.util.function.Supplier<T> step) {
        try {
            T given = step.get();
            findings.add(Finding.kept(sentence));
            return Optional.of(given);
        } catch (Refusal e) {
            findings.add(new Finding(sentence, sentence(e)));
            return Optional.empty();
        }
    }

    private static String sentence(Refusal refusal) {
        Fault first = refusal.faults().get(0);
        String line = first.row() > 0 ? "line " + first.row() + ": " : "";
        return line + first.problem() + (first.help().isEmpty() ? "" : ". " + first.help());
    }
}
