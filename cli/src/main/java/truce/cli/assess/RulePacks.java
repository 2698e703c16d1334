package truce.cli.assess;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.core.run.Setting;
import truce.rules.engine.ShippedPack;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCheck;
import truce.rules.pack.PackHead;
import truce.rules.pack.PackLoader;
import truce.rules.pack.RuleText;

/** The rule packs of a run, with the parameters and rules that it sets, leaves out or keeps. */
public final class RulePacks {

    private RulePacks() {}

    /**
     * The packs as this run uses them.
     *
     * @throws Refusal with everything that is wrong with a pack, a parameter or a rule's id
     */
    public static List<CheckedPack> of(RunOrder order) {
        List<CheckedPack> packs = new ArrayList<>();
        if (order.base()) {
            packs.add(ShippedPack.base());
        }
        for (String item : order.packs().items()) {
            packs.add(fromFolder(order.packs().folder(), item));
        }
        if (packs.isEmpty()) {
            throw Refusal.of(
                    Refusal.Because.DEFINITION,
                    "",
                    "no rule pack is loaded",
                    "Name one with --pack, or drop --no-base.");
        }
        refuseTrust(packs, order.trusted());
        checkRules(packs, order);
        return chosen(withParams(packs, order.params()), order);
    }

    /** The pack in a folder, or that folder's {@code pack.yaml}. */
    public static CheckedPack fromFolder(Path folder, String item) {
        Path path = folder.resolve(item);
        Path root = Files.isRegularFile(path) ? path.resolveSibling("") : path;
        if (!Files.isDirectory(root)) {
            throw Refusal.of(
                    Refusal.Because.DEFINITION, item, "there is no such pack", "A pack is a folder with pack.yaml.");
        }
        PackCheck.Found found = PackCheck.check(PackLoader.folder(root));
        if (!found.problems().isEmpty()) {
            throw new Refusal(
                    Refusal.Because.DEFINITION,
                    found.problems().stream()
                            .map(problem -> Fault.told("", 0, "", item + "/" + problem.sentence()))
                            .toList());
        }
        return found.orRefuse();
    }

    /** Every effective parameter, with who set it. */
    public static List<Setting.Parameter> parameters(List<CheckedPack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.head().params().values().stream()
                        .map(param -> new Setting.Parameter(
                                pack.head().id() + "." + param.name(), Integer.toString(param.value()), param.from())))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    /** Every pack, exactly. */
    public static List<Setting.Pin> pins(List<CheckedPack> packs) {
        return packs.stream()
                .map(pack -> new Setting.Pin(pack.head().id(), pack.head().version(), pack.sha256()))
                .toList();
    }

    private static void refuseTrust(List<CheckedPack> packs, Set<String> trusted) {
        Set<String> ids = packs.stream().map(pack -> pack.head().id()).collect(Collectors.toCollection(TreeSet::new));
        for (String id : new TreeSet<>(trusted)) {
            if (!ids.contains(id)) {
                throw Refusal.of(
                        Refusal.Because.DEFINITION,
                        "",
                        "trust is given to the pack '" + id + "', which this run does not load",
                        NearestName.hint(id, ids));
            }
            throw Refusal.of(
                    Refusal.Because.DEFINITION,
                    "",
                    "full trust is asked for the pack '" + id + "', and is not in this version yet",
                    "Every pack runs fenced: truce check " + id + " tells what the fence refuses. Drop 'trust'.");
        }
    }

    private static void checkRules(List<CheckedPack> packs, RunOrder order) {
        Set<String> ids = packs.stream()
                .flatMap(pack -> pack.rules().stream().map(RuleText::id))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = new TreeSet<>(order.enabled());
        asked.addAll(order.disabled());
        List<Fault> unknown = asked.stream()
                .filter(id -> !ids.contains(id))
                .map(id -> Fault.of("", "there is no rule '" + id + "'", NearestName.hint(id, ids)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(Refusal.Because.DEFINITION, unknown);
        }
    }

    private static List<CheckedPack> chosen(List<CheckedPack> packs, RunOrder order) {
        return packs.stream()
                .map(pack -> pack.without(pack.rules().stream()
                        .map(RuleText::id)
                        .filter(id -> order.disabled().contains(id)
                                || (!order.enabled().isEmpty()
                                        && !order.enabled().contains(id)))
                        .collect(Collectors.toSet())))
                .toList();
    }

    private static List<CheckedPack> withParams(List<CheckedPack> packs, Map<String, RunOrder.Param> params) {
        List<CheckedPack> changed = new ArrayList<>(packs);
        new java.util.TreeMap<>(params).forEach((name, param) -> set(changed, name, param));
        return changed;
    }

    /** A name is {@code PACK.PARAM} or {@code RULE.PARAM}: a rule's parameters are those of its pack. */
    private static void set(List<CheckedPack> packs, String name, RunOrder.Param param) {
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
                return;
            }
        }
        List<String> known =
                parameters(packs).stream().map(Setting.Parameter::name).toList();
        throw Refusal.of(
                Refusal.Because.DEFINITION,
                "",
                "there is no parameter '" + name + "' (" + param.from() + ")",
                NearestName.hint(name, known));
    }

    private static int number(String name, RunOrder.Param param) {
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
