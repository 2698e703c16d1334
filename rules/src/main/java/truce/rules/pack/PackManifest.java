package truce.rules.pack;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import truce.rules.pack.Problem.Code;

/**
 * What an archive says of the pack in it.
 *
 * @param pack the pack's id
 * @param version its version
 * @param needs what it needs of the program; written down for people and other programs, the pack's own word decides
 * @param hashes SHA-256 of each file, by path
 */
record PackManifest(String pack, String version, PackNeeds needs, SortedMap<String, String> hashes) {

    static final Set<String> KEYS = Set.of("manifest", "pack", "version", "requires", "files");

    private static final int FORMAT = 1;

    PackManifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    static PackManifest of(PackHead head, SortedMap<String, byte[]> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, bytes) -> hashes.put(name, PackArchive.hash(bytes)));
        return new PackManifest(head.id(), head.version(), head.needs(), hashes);
    }

    /** As it stands in the archive. */
    String text() {
        StringBuilder text = new StringBuilder("# Made by truce build: the SHA-256 of every file of the pack.\n");
        text.append("manifest: ").append(FORMAT).append('\n');
        text.append("pack: \"").append(pack).append("\"\n");
        text.append("version: \"").append(version).append("\"\n");
        text.append("requires:\n  engine: \"").append(needs.engine()).append("\"\n");
        text.append("  facts: ").append(needs.facts()).append('\n');
        if (!needs.plugins().isEmpty()) {
            text.append("  plugins:\n");
            needs.plugins().forEach((id, least) -> text.append("    \"" + id + "\": \"" + least + "\"\n"));
        }
        text.append("files:\n");
        hashes.forEach((name, hash) -> text.append("  \"" + name + "\": \"" + hash + "\"\n"));
        return text.toString();
    }

    static PackManifest parse(String text, Problems problems) {
        YamlKeys keys =
                new YamlKeys(YamlReader.read(new SourceText(PackArchive.MANIFEST, text), problems), KEYS, problems);
        int format = keys.whole("manifest");
        if (format > FORMAT) {
            problems.add(
                    Code.YAML,
                    keys.at("manifest"),
                    "the archive is of format " + format,
                    "This program reads format " + FORMAT + ": take a newer Truce.");
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        keys.below("files").entries().forEach((name, entry) -> {
            if (entry.value() instanceof YamlNode.Scalar scalar) {
                hashes.put(name, scalar.text());
            }
        });
        PackNeeds needs = new PackNeeds("", 0, new TreeMap<>());
        return new PackManifest(keys.required("pack"), keys.required("version"), needs, hashes);
    }

    /** Tells files that it does not list, lists and are missing, or that were changed. */
    void refuseOthers(SortedMap<String, byte[]> files, Problems problems) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String hash = hashes.get(file.getKey());
            if (hash == null) {
                tell(problems, "'" + file.getKey() + "' is in the archive and not in its manifest");
            } else if (!hash.equals(PackArchive.hash(file.getValue()))) {
                tell(problems, "'" + file.getKey() + "' was changed after the archive was made");
            }
        }
        for (String name : hashes.keySet()) {
            if (!files.containsKey(name)) {
                tell(problems, "'" + name + "' is in the manifest and not in the archive");
            }
        }
    }

    private static void tell(Problems problems, String message) {
        problems.add(Code.FILE, Spot.START, message, "Take the pack again from whoever made it.");
    }
}
