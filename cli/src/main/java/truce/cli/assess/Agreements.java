package truce.cli.assess;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import truce.cli.Surroundings;
import truce.cli.dossier.Wanted;
import truce.cli.input.Reading;
import truce.cli.input.Troubles;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.plugin.agreements.AgreementLibrary;

/** Finds agreements: ids in the library, paths on disk. */
public final class Agreements {

    private static final String FORMAT = "agreement";

    private final Supplier<AgreementLibrary> opener;
    private final Reading reading;
    private @Nullable AgreementLibrary opened;

    public Agreements(AgreementLibrary library, Reading reading) {
        this(() -> library, reading);
    }

    private Agreements(Supplier<AgreementLibrary> opener, Reading reading) {
        this.opener = opener;
        this.reading = reading;
    }

    /** With that library, which is read only when an agreement of it is named. */
    public static Agreements of(Surroundings surroundings, Reading reading) {
        return new Agreements(() -> library(surroundings), reading);
    }

    /** The library that comes with Truce, with the distribution's own folder of agreements before it. */
    public static AgreementLibrary library(Surroundings surroundings) {
        Optional<Path> own =
                surroundings.home().map(home -> home.resolve("agreements")).filter(Files::isDirectory);
        return own.map(AgreementLibrary::with).orElseGet(AgreementLibrary::shipped);
    }

    /**
     * All that are named, sorted by id.
     *
     * @throws Refusal with every fault of every one of them
     */
    public List<LoadedAgreement> load(Named<String> named) {
        Stream<String> items = named.items().stream();
        // Drawn zones take long to read; what a plugin reads is read in turn.
        boolean ownFormat = named.items().stream()
                .allMatch(item -> Wanted.parse(item).format().isEmpty());
        List<Attempt> attempts = (ownFormat ? items.parallel() : items)
                .map(item -> attempt(named.folder(), item))
                .toList();
        Troubles troubles = new Troubles();
        List<LoadedAgreement> loaded = new ArrayList<>();
        attempts.forEach(attempt -> troubles.collect(() -> loaded.addAll(attempt.orThrow())));
        troubles.refuseIfAny();
        loaded.sort((a, b) -> a.agreement().id().compareTo(b.agreement().id()));
        refuseTwice(loaded);
        return loaded;
    }

    /** What came of reading one of them: agreements, or a refusal. */
    private record Attempt(List<LoadedAgreement> read, Optional<Refusal> refusal) {

        List<LoadedAgreement> orThrow() {
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            return read;
        }
    }

    private Attempt attempt(Path folder, String item) {
        try {
            return new Attempt(load(folder, item), Optional.empty());
        } catch (Refusal refusal) {
            return new Attempt(List.of(), Optional.of(refusal));
        }
    }

    private List<LoadedAgreement> load(Path folder, String item) {
        if (isPath(folder, item)) {
            return fromFile(folder, item);
        }
        AgreementLibrary library = library();
        AgreementLibrary.CodedAgreement coded = library.find(item)
                .orElseThrow(() -> Refusal.of(
                        Refusal.Because.DEFINITION,
                        "",
                        "there is no agreement '" + item + "' in the library",
                        NearestName.hint(item, library.ids()) + " All: truce agreements."));
        return List.of(new LoadedAgreement(coded.agreement(), coded.sha256()));
    }

    private List<LoadedAgreement> fromFile(Path folder, String item) {
        Definitions read = new Definitions();
        Wanted wanted = Wanted.parse(item);
        Wanted asked = new Wanted(wanted.path(), Optional.of(wanted.format().orElse(FORMAT)), wanted.options());
        reading.plan(folder, List.of(asked), read::notice).forEach(planned -> reading.read(planned, read));
        if (!read.faults().isEmpty()) {
            throw new Refusal(Refusal.Because.DEFINITION, read.faults());
        }
        if (read.agreements().isEmpty()) {
            throw Refusal.of(Refusal.Because.DEFINITION, item, "there is no agreement in this file", "");
        }
        return read.agreements();
    }

    private synchronized AgreementLibrary library() {
        AgreementLibrary known = opened;
        if (known == null) {
            known = opener.get();
            opened = known;
        }
        return known;
    }

    private static boolean isPath(Path folder, String item) {
        if (item.contains("/")
                || item.contains("\\")
                || item.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
            return true;
        }
        try {
            return Files.isRegularFile(folder.resolve(item));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static void refuseTwice(List<LoadedAgreement> loaded) {
        for (int i = 1; i < loaded.size(); i++) {
            LoadedAgreement before = loaded.get(i - 1);
            LoadedAgreement after = loaded.get(i);
            if (before.agreement().id().equals(after.agreement().id())) {
                throw Refusal.of(
                        Refusal.Because.DEFINITION,
                        "",
                        "the agreement '" + after.agreement().id() + "' is named twice",
                        "Name it once, by its id or by its file.");
            }
        }
    }
}
