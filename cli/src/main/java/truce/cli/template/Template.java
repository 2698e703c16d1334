package truce.cli.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import truce.cli.Program;
import truce.core.fault.Refusal;

/** A kind of thing that {@code truce new} makes, with its files as they are shipped. */
public enum Template {
    /** A folder with data, a zone, parties, sources and an agreement, ready to assess. */
    DOSSIER(true),
    /** One file: an agreement with one clause. */
    AGREEMENT(false),
    /** A folder with a rule, a decision table and their tests. */
    PACK(true),
    /** A rule and its test in a pack that is there. */
    RULE(false),
    /** A folder with a plugin that reads a kind of file. */
    PLUGIN(true);

    /** Folder beside the files with the schemas by which editors complete and check them. */
    public static final String SCHEMAS = ".schema";

    private static final String NAME = "NAME";

    private final boolean ownFolder;

    Template(boolean ownFolder) {
        this.ownFolder = ownFolder;
    }

    /** {@code pack}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it lies in a folder of its own, of the given name. */
    public boolean hasOwnFolder() {
        return ownFolder;
    }

    /** The page of docs that goes on from there. */
    public Optional<String> course() {
        return switch (this) {
            case DOSSIER -> Optional.empty();
            case AGREEMENT -> Optional.of("coding-an-agreement.md");
            case PACK, RULE -> Optional.of("writing-a-rule.md");
            case PLUGIN -> Optional.of("writing-a-plugin.md");
        };
    }

    public static Optional<Template> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Template::code).toList();
    }

    /**
     * Its files by path, in the order in which people read them.
     *
     * @param words more words that stand in its files, by what stands there for them, such as {@code rule}
     */
    public Map<String, String> files(GivenName name, Map<String, String> words) {
        return files(code(), name, words);
    }

    /** The files of a rule of that kind. */
    public static Map<String, String> files(RuleKind kind, GivenName name, Map<String, String> words) {
        return files("rule-" + kind.code(), name, words);
    }

    /**
     * With what a rule of that kind needs besides in files of its pack: the pattern that it speaks of, and parameters.
     *
     * @throws Refusal when one of that name is there already
     */
    public static Entries entries(RuleKind kind, GivenName name, Entries entries) throws IOException {
        if (kind.hasPattern()) {
            String begin = "# yaml-language-server: $schema=" + SCHEMAS + "/truce-patterns-1.schema.json\n";
            List<String> pattern = entry(kind, "patterns", name);
            entries.add("patterns.yaml", begin, pattern.get(0), pattern.subList(1, pattern.size()));
        }
        if (kind == RuleKind.TALLY) {
            List<String> param = entry(kind, "params", name);
            entries.add("pack.yaml", "", param.get(0), param.subList(1, param.size()));
        }
        return entries;
    }

    /** The key of the section, then the lines of the entry. */
    private static List<String> entry(RuleKind kind, String what, GivenName name) {
        String path = "template/rule-" + kind.code() + "/" + what + ".txt";
        return filled(resource(path), words(name, Map.of())).lines().toList();
    }

    private static Map<String, String> files(String folder, GivenName name, Map<String, String> words) {
        Map<String, String> all = words(name, words);
        Map<String, String> files = new LinkedHashMap<>();
        for (String path : resource("template/" + folder + "/files.txt").lines().toList()) {
            String text = resource("template/" + folder + "/" + path);
            files.put(pathOf(path, name), filled(text, all));
        }
        return files;
    }

    private static Map<String, String> words(GivenName name, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(more);
        all.put("name", name.text());
        all.put("title", name.title());
        all.put("capitals", name.capitals());
        all.put("class", name.className());
        all.put("camel", name.camel());
        all.put("version", Program.version());
        return all;
    }

    /** The schemas of its files, by path. */
    public Map<String, String> schemas() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String schema : schemaNames()) {
            files.put(SCHEMAS + "/" + schema, resource("schema/" + schema));
        }
        return files;
    }

    private List<String> schemaNames() {
        String agreement = "agreement-1.schema.json";
        return switch (this) {
            case DOSSIER -> List.of("truce-dossier-1.schema.json", agreement);
            case AGREEMENT -> List.of(agreement);
            case PACK, RULE ->
                List.of("truce-pack-1.schema.json", "truce-test-1.schema.json", "truce-patterns-1.schema.json");
            case PLUGIN -> List.of("truce-plugin-1.schema.json");
        };
    }

    private static String pathOf(String path, GivenName name) {
        return path.replace("CLASS", name.className()).replace(NAME, name.text());
    }

    private static String filled(String text, Map<String, String> words) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{{" + word.getKey() + "}}", word.getValue());
        }
        return filled;
    }

    private static String resource(String path) {
        String name = "/truce/cli/" + path;
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
