package truce.cli.earlier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import truce.cli.input.InputFile;
import truce.cli.input.Reading;
import truce.cli.input.Troubles;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.report.Times;
import truce.core.report.Wording;
import truce.core.report.Words;
import truce.core.run.InputCount;
import truce.core.run.Setting;

/**
 * Everything that decides a report, each thing by a name for people: program, time zone data, packs, agreements,
 * parameters, period, cut-off, selection, tables, plugins and files. Two runs with the same lock say the same.
 */
public final class Lock {

    private static final String NONE = "none";

    private final Map<Thing, String> things;

    private Lock(Map<Thing, String> things) {
        this.things = things;
    }

    /** Kinds of things that decide a report. */
    enum Kind {
        PROGRAM("the program"),
        TZDATA("the time zone data (tzdata)"),
        FROM("the begin of the period (--from)"),
        TO("the end of the period (--to)"),
        ZONE("the time zone (--timezone)"),
        CUT_OFF("the knowledge cut-off (--known-by)"),
        STRICT("strict knowledge (--strict-known)"),
        ONLY("the selection (--only)"),
        PACK("the pack "),
        AGREEMENT("the agreement "),
        PARAMETER("the parameter "),
        PLUGIN("the plugin "),
        DOSSIER("the dossier "),
        PARTIES("the table of parties "),
        SOURCES("the table of sources "),
        FILE("the file ");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Whether it is data, and no definition. */
        boolean isInput() {
            return this == PARTIES || this == SOURCES || this == FILE;
        }

        static Kind ofTable(String kind) {
            return switch (kind) {
                case "parties" -> PARTIES;
                case "sources" -> SOURCES;
                default -> DOSSIER;
            };
        }
    }

    /**
     * A thing that decides a report.
     *
     * @param kind what kind of thing it is
     * @param name its id or file; empty where there is one of its kind
     */
    record Thing(Kind kind, String name) {

        static Thing of(Kind kind) {
            return new Thing(kind, "");
        }

        String words() {
            return kind.words + name;
        }
    }

    /**
     * What an earlier report was made from.
     *
     * @throws Refusal when it does not record all of it
     */
    public static Lock of(EarlierReport report) {
        JsonNode run = report.run();
        for (String key : List.of("program", "packs", "agreements", "parameters", "tzdata", "tables", "inputs")) {
            if (!run.has(key)) {
                throw Refusal.of(
                        Refusal.Because.DEFINITION,
                        report.name(),
                        "the report does not record '" + key + "', so nothing can be held to it",
                        "An older Truce wrote it: make it again with this one.");
            }
        }
        Map<Thing, String> things = new LinkedHashMap<>();
        things.put(Thing.of(Kind.PROGRAM), run.path("program").asString(""));
        things.put(Thing.of(Kind.TZDATA), run.path("tzdata").asString(""));
        JsonNode period = run.path("period");
        things.put(Thing.of(Kind.FROM), text(period.path("from")));
        things.put(Thing.of(Kind.TO), text(period.path("to")));
        things.put(Thing.of(Kind.ZONE), text(run.path("timezone")));
        things.put(Thing.of(Kind.CUT_OFF), text(run.path("cut_off")));
        things.put(Thing.of(Kind.STRICT), yes(run.path("strict_known").asBoolean(false)));
        List<String> only = new ArrayList<>();
        run.path("only").forEach(one -> only.add(one.asString("")));
        things.put(Thing.of(Kind.ONLY), only.isEmpty() ? NONE : String.join(", ", only));
        run.path("packs").forEach(pin -> things.put(new Thing(Kind.PACK, text(pin.path("id"))), pinned(pin)));
        run.path("agreements").forEach(pin -> things.put(new Thing(Kind.AGREEMENT, text(pin.path("id"))), pinned(pin)));
        run.path("parameters")
                .forEach(one -> things.put(
                        new Thing(Kind.PARAMETER, text(one.path("name"))),
                        set(text(one.path("value")), text(one.path("from")))));
        run.path("plugins").forEach(pin -> things.put(new Thing(Kind.PLUGIN, text(pin.path("id"))), pinned(pin)));
        run.path("tables")
                .forEach(pin -> things.put(
                        new Thing(Kind.ofTable(text(pin.path("kind"))), text(pin.path("name"))), pinned(pin)));
        run.path("inputs")
                .forEach(one -> things.put(
                        new Thing(Kind.FILE, text(one.path("name"))),
                        hashed(text(one.path("format")), one.path("sha256").asString(""))));
        return new Lock(things);
    }

    /** What a run is about to be made from; files of acts are hashed for it. */
    public static Lock of(Setting setting, List<InputCount> read, List<Reading.Planned> planned) {
        Times times = new Wording(Words.english(), setting.period().zone()).times();
        Map<Thing, String> things = new LinkedHashMap<>();
        things.put(Thing.of(Kind.PROGRAM), setting.program());
        things.put(Thing.of(Kind.TZDATA), setting.tzdata());
        things.put(Thing.of(Kind.FROM), times.iso(setting.period().from()).orElse(NONE));
        things.put(Thing.of(Kind.TO), times.iso(setting.period().to()).orElse(NONE));
        things.put(Thing.of(Kind.ZONE), setting.period().zone().getId());
        things.put(Thing.of(Kind.CUT_OFF), setting.knownBy().flatMap(times::iso).orElse(NONE));
        things.put(Thing.of(Kind.STRICT), yes(setting.strictKnown()));
        things.put(Thing.of(Kind.ONLY), setting.only().isEmpty() ? NONE : String.join(", ", setting.only()));
        setting.packs().forEach(pin -> things.put(new Thing(Kind.PACK, pin.id()), hashed(pin.version(), pin.sha256())));
        setting.agreementHashes()
                .forEach(pin -> things.put(new Thing(Kind.AGREEMENT, pin.id()), hashed(pin.version(), pin.sha256())));
        setting.parameters()
                .forEach(one -> things.put(new Thing(Kind.PARAMETER, one.name()), set(one.value(), one.from())));
        setting.plugins()
                .forEach(pin -> things.put(new Thing(Kind.PLUGIN, pin.id()), hashed(pin.version(), pin.sha256())));
        setting.tables()
                .forEach(pin -> things.put(
                        new Thing(Kind.ofTable(pin.version()), pin.id()), hashed(pin.version(), pin.sha256())));
        read.forEach(one -> things.put(new Thing(Kind.FILE, one.name()), hashed(one.format(), one.sha256())));
        planned.forEach(one -> things.put(
                new Thing(Kind.FILE, one.file().name()), hashed(one.reader().id(), hash(one.file()))));
        return new Lock(things);
    }

    /**
     * Holds a run to an earlier report.
     *
     * @param now what the run is about to be made from
     * @throws Refusal with a line for each thing that differs: files of data as input, all else as definitions
     */
    public void refuseUnlessSame(Lock now, String report) {
        Troubles troubles = new Troubles();
        differences(now)
                .forEach((thing, what) -> troubles.collect(() -> {
                    throw new Refusal(
                            thing.kind().isInput() ? Refusal.Because.INPUT : Refusal.Because.DEFINITION,
                            List.of(Fault.of(report, thing.words() + " " + what, "")));
                }));
        troubles.refuseIfAny();
    }

    /** What differs, by the thing; in words that follow its name. */
    Map<Thing, String> differences(Lock now) {
        Set<Thing> all = new LinkedHashSet<>(things.keySet());
        all.addAll(now.things.keySet());
        Map<Thing, String> differences = new LinkedHashMap<>();
        for (Thing thing : all) {
            Optional<String> before = Optional.ofNullable(things.get(thing));
            Optional<String> after = Optional.ofNullable(now.things.get(thing));
            if (before.isEmpty()) {
                differences.put(thing, "was not used then, and is now: " + after.orElse(""));
            } else if (after.isEmpty()) {
                differences.put(thing, "was used then, and is not now: " + before.get());
            } else if (!before.equals(after)) {
                differences.put(thing, "differs: then " + before.get() + ", now " + after.get());
            }
        }
        return differences;
    }

    private static String pinned(JsonNode pin) {
        String kind = pin.path("version").asString(pin.path("kind").asString(""));
        return hashed(kind, pin.path("sha256").asString(""));
    }

    private static String hashed(String what, String sha256) {
        return (what.isEmpty() ? "" : what + " ") + "sha256 " + sha256;
    }

    private static String set(String value, String from) {
        return value + (from.isEmpty() ? "" : " (" + from + ")");
    }

    private static String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? NONE : node.asString("");
    }

    private static String yes(boolean truth) {
        return truth ? "yes" : "no";
    }

    private static String hash(InputFile file) {
        try {
            return file.sha256();
        } catch (IOException e) {
            throw Refusal.of(Refusal.Because.INPUT, file.name(), "the file cannot be read", "Check its permissions.");
        }
    }
}
