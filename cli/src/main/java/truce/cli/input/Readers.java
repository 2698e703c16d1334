package truce.cli.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.core.spi.FileHead;
import truce.core.spi.Recognition;

/** Finds who reads a file: the one it is asked for by name, else the one that knows it for its own kind. */
public final class Readers {

    private final List<FactReader> readers;
    private final Installed installed;
    private final Set<String> guessed = ConcurrentHashMap.newKeySet();
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    public Readers(List<FactReader> readers, Installed installed) {
        this.readers = List.copyOf(readers);
        this.installed = installed;
    }

    /** Where each plugin of third parties stands. */
    public List<Installed.Extension> plugins() {
        return installed.plugins();
    }

    /** What failed in plugins while files were looked at, since this was last asked; a sentence each. */
    List<String> mishaps() {
        return installed.mishaps();
    }

    /** The plugins of third parties that were found to read a file so far, by id. */
    public List<Installed.Extension> used() {
        return plugins().stream()
                .filter(plugin -> used.contains(plugin.id()))
                .sorted(Comparator.comparing(Installed.Extension::id))
                .toList();
    }

    public List<FactReader> all() {
        return readers;
    }

    /**
     * The reader of that id.
     *
     * @param path what it is wanted for, for messages
     * @throws Refusal when there is none, or its plugin is not loaded
     */
    public FactReader named(String format, String path) {
        return readers.stream()
                .filter(reader -> reader.id().equals(format))
                .findFirst()
                .orElseThrow(() -> installed
                        .refusal(format)
                        .orElseGet(() -> refusal(
                                path,
                                "there is no format '" + format + "'",
                                NearestName.hint(format, ids())
                                        + " Where a plugin reads it, name its folder: --plugins DIR")));
    }

    /**
     * Who reads the file.
     *
     * @param format format that was asked for; empty to find out
     * @return empty when nobody reads such files
     * @throws Refusal when several would, or one says that it must not be read
     */
    public Optional<FactReader> find(InputFile file, Optional<String> format) throws IOException {
        Optional<FactReader> found = found(file, format);
        found.ifPresent(reader -> used.add(reader.plugin()));
        return found;
    }

    private Optional<FactReader> found(InputFile file, Optional<String> format) throws IOException {
        FileHead head = file.head();
        if (format.isPresent()) {
            FactReader reader = named(format.get(), file.name());
            refuse(file, List.of(new Answer(reader, reader.source().recognise(head))));
            return Optional.of(reader);
        }
        List<Answer> answers = new ArrayList<>();
        readers.forEach(reader -> answers.add(new Answer(reader, reader.source().recognise(head))));
        refuse(file, answers);
        List<FactReader> sure = of(answers, Recognition.Yes.class);
        if (sure.isEmpty()) {
            guessed.add(file.name());
            return only(file, of(answers, Recognition.Perhaps.class));
        }
        return only(file, sure);
    }

    /** What to say of a file that nobody reads. */
    public Refusal unknown(InputFile file) throws IOException {
        byte[] start = file.head().start();
        if (start.length == 0) {
            return refusal(file.name(), "the file is empty", "Export it again.");
        }
        String kind = isBinary(start)
                ? "this is a binary file of a kind that no reader knows"
                : "no reader knows this kind of file";
        List<Fault> faults = new ArrayList<>();
        faults.add(Fault.of(
                file.name(),
                kind,
                "Formats: " + String.join(", ", ids()) + ". To say which it is: FORMAT:" + file.name()));
        faults.addAll(unasked());
        return new Refusal(Refusal.Because.INPUT, faults);
    }

    /** Faults that name the plugins which were not asked of a file that a general reader took; none when it was sure. */
    List<Fault> doubts(InputFile file) {
        return guessed.contains(file.name()) ? unasked() : List.of();
    }

    private List<Fault> unasked() {
        List<Fault> faults = new ArrayList<>();
        notLoaded()
                .forEach(plugin -> faults.add(Fault.of(
                        "plugin " + plugin.id(),
                        "it may know this kind of file, and is " + plugin.state(),
                        Character.toUpperCase(plugin.why().charAt(0))
                                + plugin.why().substring(1))));
        if (!faults.isEmpty()) {
            faults.add(Fault.of("", "not all plugins were asked", "Where each stands: " + installed.listing()));
        }
        return faults;
    }

    /** That plugins were not asked of a file, and which; empty when all were. */
    String notAsked() {
        List<Installed.Extension> absent = notLoaded();
        return absent.isEmpty()
                ? ""
                : " Not asked: "
                        + absent.stream()
                                .map(plugin -> "plugin " + plugin.id() + " (" + plugin.state() + ")")
                                .collect(Collectors.joining(", "))
                        + ". See: " + installed.listing();
    }

    private List<Installed.Extension> notLoaded() {
        return installed.plugins().stream().filter(plugin -> !plugin.loaded()).toList();
    }

    private static Optional<FactReader> only(InputFile file, List<FactReader> candidates) {
        if (candidates.size() > 1) {
            String ids = candidates.stream().map(FactReader::id).sorted().collect(Collectors.joining(", "));
            throw refusal(
                    file.name(),
                    "several formats fit: " + ids,
                    "Say which it is: " + candidates.get(0).id() + ":" + file.name());
        }
        return candidates.stream().findFirst();
    }

    private static void refuse(InputFile file, List<Answer> answers) {
        for (Answer answer : answers) {
            if (answer.recognition() instanceof Recognition.MustRefuse must) {
                throw refusal(file.name(), must.problem(), must.help());
            }
        }
    }

    private static List<FactReader> of(List<Answer> answers, Class<? extends Recognition> kind) {
        return answers.stream()
                .filter(answer -> kind.isInstance(answer.recognition()))
                .map(Answer::reader)
                .toList();
    }

    private Set<String> ids() {
        return readers.stream().map(FactReader::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isBinary(byte[] start) {
        for (byte b : start) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static Refusal refusal(String file, String problem, String help) {
        return Refusal.of(Refusal.Because.INPUT, file, problem, help);
    }

    private record Answer(FactReader reader, Recognition recognition) {}
}
