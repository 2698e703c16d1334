package truce.cli.assess;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.core.match.Threshold;
import truce.core.match.Thresholds;
import truce.core.run.Setting;
import truce.rules.engine.ShippedPack;
import truce.rules.engine.TrustedReader;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackArchive;
import truce.rules.pack.PackCheck;
import truce.rules.pack.PackFiles;
import truce.rules.pack.PackHead;
import truce.rules.pack.PackLoader;
import truce.rules.pack.Problem;
import truce.rules.pack.RuleText;
import truce.rules.pack.Trust;

/** The rule packs of a run, with the parameters and rules that it sets, leaves out or keeps. */
public final class RulePacks {

    private RulePacks() {}

    /**
     * The packs as this run uses them.
     *
     * @throws Refusal with everything that is wrong with a pack, a parameter or a rule's id
     */
    public static List<CheckedPack> of(RuleChoice choice) {
        return chosen(set(choice), choice);
    }

    /** The same packs with all their rules, also those that the run leaves out. */
    public static List<CheckedPack> set(RuleChoice choice) {
        List<CheckedPack> packs = new ArrayList<>();
        if (choice.base()) {
            packs.add(ShippedPack.base());
        }
        for (String item : choice.packs().items()) {
            packs.add(fromFolder(choice.packs().folder(), item, choice.trusted()));
        }
        if (packs.isEmpty()) {
            throw Refusal.of(
                    Refusal.Because.DEFINITION,
                    "",
                    "no rule pack is loaded",
                    "Name one with --pack, or drop --no-base.");
        }
        refuseTrustInNone(packs, choice.trusted());
        checkRules(packs, choice);
        thresholds(choice);
        return withFloors(withParams(packs, choice.params()), choice.floors());
    }

    /**
     * The program's own marks as this run sets them: the dossier's word, overruled by options.
     *
     * @throws Refusal when a value is no number, or out of range
     */
    public static Thresholds thresholds(RuleChoice choice) {
        Thresholds set = Thresholds.USUAL;
        for (RuleChoice.Param param : choice.params()) {
            Optional<Threshold> threshold = set.find(param.name());
            if (threshold.isPresent()) {
                int value = number(param.name(), param);
                if (value < threshold.get().least() || value > threshold.get().most()) {
                    throw Refusal.of(
                            Refusal.Because.DEFINITION,
                            "",
                            "the parameter " + param.name() + " is set to " + value + " (" + param.from() + ")",
                            "It is from " + threshold.get().least() + " to "
                                    + threshold.get().most() + ".");
                }
                set = set.with(param.name(), value, param.from());
            }
        }
        return set;
    }

    /** The pack in a folder, or that folder's {@code pack.yaml}, or an archive that {@code truce build} made. */
    public static CheckedPack fromFolder(Path folder, String item) {
        return fromFolder(folder, item, Set.of());
    }

    /** @param trusted ids of packs that the user's own {@code truce.yaml} trusts fully */
    private static CheckedPack fromFolder(Path folder, String item, Set<String> trusted) {
        PackFiles files = files(folder, item);
        boolean full = PackCheck.id(files).filter(trusted::contains).isPresent();
        PackCheck.Found found = full ? TrustedReader.check(files) : PackCheck.check(files);
        refuse(item, found.problems());
        return found.orRefuse();
    }

    private static void refuse(String item, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(
                    Refusal.Because.DEFINITION,
                    problems.stream()
                            .map(problem -> Fault.told("", 0, "", item + "/" + problem.sentence()))
                            .toList());
        }
    }

    private static PackFiles files(Path folder, String item) {
        Path path = folder.resolve(item);
        if (PackArchive.isNameOfOne(path) && Files.isRegularFile(path)) {
            PackFiles files = PackLoader.archive(path);
            refuse(item, files.problems());
            return files;
        }
        Path root = Files.isRegularFile(path) ? path.resolveSibling("") : path;
        if (!Files.isDirectory(root)) {
            throw Refusal.of(
                    Refusal.Because.DEFINITION,
                    item,
                    "there is no such pack",
                    "A pack is a folder with pack.yaml, or a .zip made by truce build.");
        }
        return PackLoader.folder(root);
    }

    /** Every effective parameter, floor of gravity and rule left out, with who set it. */
    public static List<Setting.Parameter> parameters(List<CheckedPack> packs, RuleChoice choice) {
        List<Setting.Parameter> all = new ArrayList<>();
        packs.forEach(pack -> all.addAll(parameters(pack)));
        thresholds(choice)
                .all()
                .forEach(one -> all.add(new Setting.Parameter(one.name(), Integer.toString(one.value()), one.from())));
        choice.floors()
                .forEach((rule, floor) -> all.add(new Setting.Parameter(
                        rule + ".severity-floor", floor.severity().name(), floor.from())));
        choice.disabled().forEach((rule, from) -> all.add(new Setting.Parameter(rule + ".enabled", "no", from)));
        all.sort(Comparator.comparing(Setting.Parameter::name));
        return all;
    }

    private static List<Setting.Parameter> parameters(CheckedPack pack) {
        return pack.head().params().values().stream()
                .map(param -> new Setting.Parameter(
                        pack.head().id() + "." + param.name(), Integer.toString(param.value()), param.from()))
                .toList();
    }

    /** Every pack, exactly. */
    public static List<Setting.Pin> pins(List<CheckedPack> packs) {
        return packs.stream()
                .map(pack -> new Setting.Pin(pack.head().id(), pack.head().version(), pack.sha256()))
                .toList();
    }

    /** What the report says of each pack that runs with full trust. */
    public static List<String> notices(List<CheckedPack> packs) {
        return packs.stream()
                .filter(pack -> pack.trust() == Trust.FULL)
                .map(pack -> "The pack " + pack.head().id() + " " + pack.head().version()
                        + " has full trust, given by the dossier: its rules are code and not held by the fence.")
                .toList();
    }

    private static void refuseTrustInNone(List<CheckedPack> packs, Set<String> trusted) {
        Set<String> full = packs.stream()
                .filter(pack -> pack.trust() == Trust.FULL)
                .map(pack -> pack.head().id())
                .collect(Collectors.toCollection(TreeSet::new));
        for (String id : new TreeSet<>(trusted)) {
            if (!full.contains(id)) {
                Set<String> ids =
                        packs.stream().map(pack -> pack.head().id()).collect(Collectors.toCollection(TreeSet::new));
                throw Refusal.of(
                        Refusal.Because.DEFINITION,
                        "",
                        "trust is given to the pack '" + id + "', which this run does not load from a folder",
                        NearestName.hint(id, ids));
            }
        }
    }

    private static void checkRules(List<CheckedPack> packs, RuleChoice choice) {
        Set<String> ids = packs.stream()
                .flatMap(pack -> pack.rules().stream().map(RuleText::id))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> asked = new TreeMap<>(choice.disabled());
        choice.floors().forEach((id, floor) -> asked.put(id, floor.from()));
        choice.enabled().forEach(id -> asked.put(id, "--enable"));
        List<Fault> unknown = asked.entrySet().stream()
                .filter(one -> !ids.contains(one.getKey()))
                .map(one -> Fault.of(
                        one.getValue(), "there is no rule '" + one.getKey() + "'", NearestName.hint(one.getKey(), ids)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(Refusal.Because.DEFINITION, unknown);
        }
    }

    private static List<CheckedPack> chosen(List<CheckedPack> packs, RuleChoice choice) {
        return packs.stream()
                .map(pack -> pack.without(pack.rules().stream()
                        .map(RuleText::id)
                        .filter(id -> choice.leavesOut(id).isPresent())
                        .collect(Collectors.toSet())))
                .toList();
    }

    private static List<CheckedPack> withFloors(List<CheckedPack> packs, Map<String, RuleChoice.Floor> floors) {
        List<CheckedPack> changed = new ArrayList<>(packs);
        floors.forEach((rule, floor) -> changed.replaceAll(
                pack -> pack.withTag(rule, "severity-floor", floor.severity().name())));
        return changed;
    }

    private static List<CheckedPack> withParams(List<CheckedPack> packs, List<RuleChoice.Param> params) {
        List<CheckedPack> changed = new ArrayList<>(packs);
        Map<String, RuleChoice.Param> set = new HashMap<>();
        for (RuleChoice.Param param : params) {
            if (Thresholds.USUAL.find(param.name()).isPresent()) {
                continue;
            }
            String place = set(changed, param);
            RuleChoice.Param earlier = set.put(place, param);
            if (earlier != null
                    && earlier.option() == param.option()
                    && !earlier.value().equals(param.value())) {
                throw Refusal.of(
                        Refusal.Because.DEFINITION,
                        "",
                        "the parameter " + place + " is set to " + earlier.value() + " (" + earlier.name() + ", "
                                + earlier.from() + ") and to " + param.value() + " (" + param.name() + ", "
                                + param.from() + ")",
                        "A rule's parameters are those of its pack: set it once.");
            }
        }
        return changed;
    }

    /** A name is {@code PACK.PARAM} or {@code RULE.PARAM}: a rule's parameters are those of its pack. */
    private static String set(List<CheckedPack> packs, RuleChoice.Param param) {
        String name = param.name();
        int dot = name.indexOf('.');
        String owner = dot < 0 ? "" : name.substring(0, dot);
        String key = name.substring(dot + 1);
        for (int i = 0; i < packs.size(); i++) {
            CheckedPack pack = packs.get(i);
            boolean owns = owner.isEmpty()
                    || pack.head().id().equals(owner)
                    || pack.findRule(owner).isPresent();
            if (owns && pack.head().params().containsKey(key)) {
                packs.set(i, pack.with(key, number(name, param), param.from()));
                return pack.head().id() + "." + key;
            }
        }
        List<String> known = new ArrayList<>();
        packs.forEach(pack -> parameters(pack).forEach(one -> known.add(one.name())));
        Thresholds.USUAL.all().forEach(one -> known.add(one.name()));
        throw Refusal.of(
                Refusal.Because.DEFINITION,
                "",
                "there is no parameter '" + name + "' (" + param.from() + ")",
                NearestName.hint(name, known));
    }

    private static int number(String name, RuleChoice.Param param) {
        try {
            return Integer.parseInt(param.value().strip());
        } catch (NumberFormatException e) {
            throw Refusal.of(
                    Refusal.Because.DEFINITION,
                    "",
                    "the parameter " + name + " is set to '" + param.value() + "' (" + param.from() + ")",
                    "It takes a whole number.");
        }
    }

    /** Parameters of a pack, for people. */
    public static List<PackHead.Param> params(CheckedPack pack) {
        return List.copyOf(pack.head().params().values());
    }
}
