package truce.cli.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.ZipException;
import truce.cli.dossier.Wanted;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.run.InputCount;
import truce.core.spi.Atlas;
import truce.core.spi.FactSink;
import truce.core.spi.ReadRequest;

/** Reads everything that is wanted, file after file, and counts every record. */
public final class Reading {

    private static final System.Logger LOG = System.getLogger(Reading.class.getName());

    private final Readers readers;
    private final InputFiles files;
    private final ZoneId zone;
    private final Atlas atlas;

    /**
     * @param zone zone of local times whose rows, source and place name none
     * @param atlas places known so far
     */
    public Reading(Readers readers, InputFiles files, ZoneId zone, Atlas atlas) {
        this.readers = readers;
        this.files = files;
        this.zone = zone;
        this.atlas = atlas;
    }

    /** A file, and who will read it. */
    public record Planned(InputFile file, FactReader reader, Wanted wanted) {}

    /**
     * Finds the files and who reads each, without reading them. Every trouble of every file is told at once.
     *
     * @param notices takes what is passed over in folders and globs
     * @throws Refusal when a file is missing or nobody reads it
     */
    public List<Planned> plan(Path folder, List<Wanted> all, java.util.function.Consumer<String> notices) {
        List<Planned> plan = new ArrayList<>();
        Troubles troubles = new Troubles();
        for (Wanted wanted : all) {
            troubles.collect(() -> plan.addAll(planned(folder, wanted, notices)));
        }
        readers.mishaps().forEach(notices);
        troubles.refuseIfAny();
        return plan;
    }

    /** Reads one file to its end. */
    public InputCount read(Planned planned, FactSink sink) {
        InputFile file = planned.file();
        CompletableFuture<String> hash = CompletableFuture.supplyAsync(() -> hash(file));
        CountingSink counting = new CountingSink(sink, planned.reader().plugin());
        LOG.log(
                System.Logger.Level.DEBUG,
                () -> "reading " + file.name() + " as " + planned.reader().id());
        try {
            ReadRequest request = new ReadRequest(file, planned.wanted().options(), zone, atlas);
            planned.reader().source().read(request, counting);
            return counting.count(file.name(), planned.reader().id(), hash.join());
        } catch (Refusal e) {
            throw doubted(file, e);
        } catch (UncheckedIOException e) {
            throw unreadable(file.name(), root(e));
        } catch (CompletionException e) {
            throw unreadable(file.name(), root(e));
        } catch (IOException e) {
            throw unreadable(file.name(), e);
        }
    }

    /** A reader that only guessed may have taken the file of a plugin that was not asked. */
    private Refusal doubted(InputFile file, Refusal refusal) {
        List<Fault> faults = new ArrayList<>(refusal.faults());
        faults.addAll(readers.doubts(file));
        return new Refusal(refusal.because(), faults);
    }

    private List<Planned> planned(Path folder, Wanted wanted, java.util.function.Consumer<String> notices) {
        InputFiles.Found found = files.find(folder, wanted.path());
        List<Planned> plan = new ArrayList<>();
        for (InputFile file : found.files()) {
            try {
                Optional<FactReader> reader = readers.find(file, wanted.format());
                if (reader.isPresent()) {
                    refuseWrong(file, reader.get(), wanted.options());
                    plan.add(new Planned(file, reader.get(), wanted));
                } else if (found.one() && found.files().size() == 1) {
                    throw readers.unknown(file);
                } else {
                    notices.accept(
                            file.name() + " was passed over: no reader knows this kind of file." + readers.notAsked());
                }
            } catch (IOException e) {
                throw unreadable(file.name(), e);
            }
        }
        if (plan.isEmpty()) {
            throw Refusal.of(
                    Refusal.Because.INPUT,
                    wanted.path(),
                    "no file there is of a kind that some reader knows",
                    readers.notAsked().strip());
        }
        return plan;
    }

    private static void refuseWrong(InputFile file, FactReader reader, Map<String, String> options) {
        List<Fault> faults = reader.faults(file.name(), options);
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Because.DEFINITION, faults);
        }
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? thrown : root(cause);
    }

    private static String hash(InputFile file) {
        try {
            return file.sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal unreadable(String file, Throwable thrown) {
        LOG.log(System.Logger.Level.DEBUG, "cannot read " + file, thrown);
        String why = thrown instanceof UnpackLimit.TooLarge || thrown.getMessage() == null
                ? ""
                : " (" + thrown.getMessage() + ")";
        if (thrown instanceof UnpackLimit.TooLarge) {
            return refusal(file, String.valueOf(thrown.getMessage()), "If it is right, unpack it first.");
        }
        boolean damaged = thrown instanceof EOFException || thrown instanceof ZipException;
        return damaged
                ? refusal(file, "the packed file is damaged or cut off", "Copy or download it again.")
                : refusal(file, "the file cannot be read" + why, "");
    }

    private static Refusal refusal(String file, String problem, String help) {
        return new Refusal(Refusal.Because.INPUT, List.of(Fault.of(file, problem, help)));
    }
}
