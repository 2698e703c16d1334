package truce.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import truce.cli.Surroundings;
import truce.cli.archive.Unpacked;
import truce.cli.assess.Agreements;
import truce.cli.assess.Named;
import truce.cli.assess.Preparation;
import truce.cli.assess.RunOrder;
import truce.cli.dossier.Dossier;
import truce.cli.dossier.DossierReader;
import truce.cli.input.FileNames;
import truce.cli.input.InputFiles;
import truce.cli.input.Readers;
import truce.cli.input.Reading;
import truce.cli.test.TestCheck;
import truce.core.fault.Refusal;
import truce.plugin.places.AtlasOfPlaces;
import truce.rules.lint.Finding;
import truce.rules.lint.Level;
import truce.rules.lint.LintLevels;
import truce.rules.pack.PackCache;

/** Finds out what a path is (a pack, a file of a pack, a dossier, an agreement, a folder of such) and checks it. */
public final class PathCheck {

    private static final String PACK = "pack.yaml";

    private final Surroundings surroundings;
    private final Readers readers;
    private final Orders orders;
    private final PackRemarks packs;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Mend> mends = new ArrayList<>();
    private int checked;

    /** Makes the order of a run from a dossier, as {@code assess} would. */
    public interface Orders {
        RunOrder of(Dossier dossier);
    }

    /**
     * Findings of a pack that can be mended.
     *
     * @param folder the pack's folder
     * @param name that folder as people see it, with a slash at its end
     * @param findings its findings
     */
    public record Mend(Path folder, String name, List<Finding> findings) {
        public Mend {
            findings = List.copyOf(findings);
        }
    }

    public PathCheck(Surroundings surroundings, Readers readers, Orders orders, boolean compile) {
        this.surroundings = surroundings;
        this.readers = readers;
        this.orders = orders;
        PackCache cache = PackCache.in(surroundings.cacheFolder().resolve("packs"));
        this.packs = new PackRemarks(cache, compile, new TestCheck(surroundings, readers));
    }

    /** All remarks so far. */
    public Remarks remarks() {
        return new Remarks(checked, remarks);
    }

    /** What can be mended, pack by pack. */
    public List<Mend> mends() {
        return List.copyOf(mends);
    }

    /**
     * Checks what lies at a path.
     *
     * @param given the path as the user gave it
     * @throws Refusal of {@link Refusal.Because#INPUT} when nothing is there, or nothing that can be checked
     */
    public void check(String given) throws IOException {
        Path root = surroundings.folder().resolve(given).normalize();
        if (!Files.exists(root)) {
            throw Refusal.of(Refusal.Because.INPUT, given, "there is no such file or folder", "Check the spelling.");
        }
        int before = checked;
        String name = name(given);
        one(root, name);
        if (checked == before && Files.isDirectory(root)) {
            for (Path child : children(root)) {
                one(child, folder(name) + child.getFileName());
            }
        }
        if (checked == before) {
            throw Refusal.of(
                    Refusal.Because.INPUT,
                    given,
                    "there is no pack, agreement or dossier here",
                    "A pack is a folder with pack.yaml. See: truce check --help");
        }
    }

    private void one(Path path, String name) {
        String file = String.valueOf(path.getFileName());
        if (Unpacked.isArchive(path)) {
            archive(path, name);
        } else if (Files.isRegularFile(path.resolve(PACK))) {
            pack(path, folder(name), remark -> true);
        } else if (file.equals(Dossier.FILE) && Files.isRegularFile(path)) {
            dossier(parent(path), name.substring(0, name.length() - file.length()));
        } else if (Files.isRegularFile(path.resolve(Dossier.FILE))) {
            dossier(path, folder(name));
        } else if (Files.isRegularFile(path)) {
            file(path, name, file);
        }
    }

    /** A file of a pack is checked with its pack, of which only this file is spoken. */
    private void file(Path path, String name, String file) {
        Path folder = parent(path);
        boolean inner = List.of("rules", "tables", "tests", "fixtures").contains(String.valueOf(folder.getFileName()));
        Path root = inner ? parent(folder) : folder;
        boolean ofPack = inner || List.of(PACK, "patterns.yaml").contains(file);
        String below = inner ? folder.getFileName() + "/" + file : file;
        if (ofPack && Files.isRegularFile(root.resolve(PACK))) {
            String prefix = name.endsWith(below) ? name.substring(0, name.length() - below.length()) : "";
            String shown = name.endsWith(below) ? name : below;
            pack(root, prefix, remark -> remark.file().equals(shown));
        } else if (file.endsWith(".drl")) {
            throw Refusal.of(
                    Refusal.Because.INPUT,
                    name,
                    "the rule file is in no pack",
                    "Put it into the folder 'rules' of a pack: there must be a pack.yaml beside that folder.");
        } else if (file.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
            agreement(path, name);
        }
    }

    private void pack(Path folder, String name, Predicate<Remark> spoken) {
        checked++;
        keep(folder, name, packs.check(folder, name, Map.of(), Set.of()), spoken);
    }

    /** Of an archive nothing can be mended: it holds what was built. */
    private void archive(Path path, String name) {
        checked++;
        try {
            remarks.addAll(packs.check(Unpacked.folder(path), folder(name), Map.of(), Set.of())
                    .remarks());
        } catch (Refusal e) {
            e.faults()
                    .forEach(fault -> remarks.add(
                            new Remark("file", Level.ERROR, name, 1, 1, fault.problem(), fault.help(), "")));
        }
    }

    private void keep(Path folder, String name, PackRemarks.Found found, Predicate<Remark> spoken) {
        found.remarks().stream().filter(spoken).forEach(remarks::add);
        mends.add(new Mend(folder, name, found.findings()));
    }

    private void dossier(Path folder, String name) {
        checked++;
        FaultRemarks faults = new FaultRemarks(folder, name, name + Dossier.FILE);
        List<String> ofPacks = new ArrayList<>();
        try {
            Dossier dossier = DossierReader.read(folder, "");
            levels(dossier, name);
            for (String item : dossier.packs()) {
                if (Files.isRegularFile(folder.resolve(item).resolve(PACK))) {
                    ofPacks.add(item + "/");
                    Path root = folder.resolve(item);
                    String shown = name + item + "/";
                    keep(root, shown, packs.check(root, shown, dossier.lints(), dossier.trust()), remark -> true);
                }
            }
            new Preparation(surroundings, readers, orders.of(dossier)).check();
        } catch (Refusal e) {
            e.faults().stream()
                    // The packs have told their own.
                    .filter(fault -> !fault.file().isEmpty()
                            || ofPacks.stream()
                                    .noneMatch(item -> fault.problem().startsWith(item)))
                    .forEach(fault -> remarks.add(faults.of("dossier", fault)));
        }
    }

    private void levels(Dossier dossier, String name) {
        for (LintLevels.Wrong wrong : LintLevels.wrong(dossier.lints())) {
            remarks.add(new Remark(
                    "dossier", Level.ERROR, name + Dossier.FILE, 1, 1, "lints: " + wrong.message(), wrong.help(), ""));
        }
    }

    private void agreement(Path path, String name) {
        checked++;
        FaultRemarks faults = new FaultRemarks(surroundings.folder(), "", name);
        InputFiles files = new InputFiles(new FileNames(surroundings.folder()), surroundings.in());
        Reading reading = new Reading(readers, files, ZoneId.of("UTC"), new AtlasOfPlaces(List.of()));
        try {
            Agreements.of(surroundings, reading).load(new Named<>(surroundings.folder(), List.of(path.toString())));
        } catch (Refusal e) {
            e.faults().forEach(fault -> remarks.add(faults.of("agreement", fault)));
        }
    }

    private static String name(String given) {
        String name = given.replace('\\', '/').replaceAll("/+$", "");
        String plain = name.startsWith("./") ? name.substring(2) : name;
        return plain.equals(".") ? "" : plain;
    }

    private static String folder(String name) {
        return name.isEmpty() ? "" : name + "/";
    }

    private static Path parent(Path path) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        return parent == null ? path : parent;
    }

    private static List<Path> children(Path root) throws IOException {
        try (Stream<Path> children = Files.list(root)) {
            return children.sorted().toList();
        }
    }
}
