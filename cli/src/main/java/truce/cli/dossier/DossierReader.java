package truce.cli.dossier;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.cli.yaml.YamlKeys;
import truce.cli.yaml.YamlNode;
import truce.cli.yaml.YamlText;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;

/** Reads {@code truce.yaml}, as its schema {@code docs/schema/truce-dossier-1.schema.json} says. */
public final class DossierReader {

    static final Set<String> KEYS = ordered(
            "title",
            "timezone",
            "period",
            "actions",
            "zones",
            "places",
            "agreements",
            "parties",
            "sources",
            "circumstances",
            "packs",
            "params",
            "rules",
            "exceptions",
            "trust",
            "outputs",
            "lints");
    static final Set<String> PERIOD_KEYS = ordered("from", "to");
    static final Set<String> FILE_KEYS = ordered("path", "format", "columns", "dates", "zone", "options");

    private DossierReader() {}

    /**
     * The dossier that a path names.
     *
     * @param given folder that holds {@code truce.yaml}, or that file, as the user wrote it
     * @throws Refusal when it is missing, or has faults: all of them
     */
    public static Dossier read(Path workingFolder, String given) {
        Path path = workingFolder.resolve(given);
        Path file = Files.isDirectory(path) ? path.resolve(Dossier.FILE) : path;
        if (!Files.exists(path)) {
            throw Refusal.of(
                    Refusal.Because.INPUT,
                    given,
                    "there is no such dossier",
                    "A dossier is a folder with " + Dossier.FILE + ". To make one: truce start FILE... -d " + given);
        }
        if (!Files.exists(file)) {
            throw Refusal.of(
                    Refusal.Because.INPUT,
                    given,
                    "the folder holds no " + Dossier.FILE,
                    "To make one: truce start FILE... -d " + given);
        }
        if (given.endsWith(".zip")) {
            throw Refusal.of(
                    Refusal.Because.DEFINITION, given, "this version does not open zipped dossiers", "Unpack it.");
        }
        return parse(folderOf(file), Dossier.FILE.equals(nameOf(file)) ? Dossier.FILE : nameOf(file), text(file));
    }

    /** The dossier that a text holds. */
    public static Dossier parse(Path folder, String file, String text) {
        YamlNode.Keys top = YamlText.parse(file, text);
        List<Fault> faults = new ArrayList<>();
        YamlKeys keys = new YamlKeys(file, top, KEYS, faults);
        Optional<YamlKeys> period = keys.below("period", PERIOD_KEYS);
        Dossier dossier = new Dossier(
                folder,
                file,
                keys.text("title").orElse(""),
                keys.text("timezone"),
                period.flatMap(p -> p.text("from")),
                period.flatMap(p -> p.text("to")),
                files(keys, "actions"),
                files(keys, "zones"),
                files(keys, "places"),
                keys.texts("agreements"),
                keys.text("parties"),
                keys.text("sources"),
                files(keys, "circumstances"),
                keys.texts("packs"),
                keys.lined("params"),
                RuleSettings.rules(file, keys),
                RuleSettings.exceptions(file, keys),
                trust(keys),
                keys.texts("outputs"),
                keys.map("lints"));
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Because.DEFINITION, faults);
        }
        return dossier;
    }

    private static List<Wanted> files(YamlKeys keys, String key) {
        return keys.items(key, (name, node) -> file(keys, name, node));
    }

    private static Optional<Wanted> file(YamlKeys keys, String key, YamlNode node) {
        if (!(node instanceof YamlNode.Keys inner)) {
            return keys.text(key, node).map(Wanted::parse);
        }
        YamlKeys entry = keys.of(inner, FILE_KEYS);
        Optional<String> path = entry.text("path");
        if (path.isEmpty()) {
            keys.fault(key, "", "an entry of '" + key + "' has no path", "Write 'path: FILE'.");
            return Optional.empty();
        }
        Map<String, String> options = new LinkedHashMap<>(entry.map("options"));
        entry.map("columns").forEach((role, column) -> options.put("columns." + role, column));
        entry.text("dates").ifPresent(dates -> options.put("dates", dates));
        entry.text("zone").ifPresent(zone -> options.put("zone", zone));
        Wanted plain = Wanted.parse(path.get());
        return Optional.of(new Wanted(plain.path(), entry.text("format").or(plain::format), options));
    }

    private static Set<String> trust(YamlKeys keys) {
        Set<String> full = new LinkedHashSet<>();
        keys.map("trust").forEach((pack, level) -> {
            if (level.equals("full")) {
                full.add(pack);
            } else if (!level.equals("fenced")) {
                keys.fault("trust", level, "trust '" + level + "' of " + pack + " is unknown", "It is full or fenced.");
            }
        });
        return full;
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refusal.of(Refusal.Because.DEFINITION, nameOf(file), "the file is not in UTF-8", "Save it as UTF-8.");
        } catch (IOException e) {
            throw Refusal.of(Refusal.Because.INPUT, nameOf(file), "the file cannot be read", "Check its permissions.");
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null ? file.toAbsolutePath().getRoot() : folder;
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    static Set<String> ordered(String... keys) {
        return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(List.of(keys)));
    }
}
