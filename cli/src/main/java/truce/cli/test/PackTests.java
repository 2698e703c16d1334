package truce.cli.test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import truce.cli.Surroundings;
import truce.cli.assess.RulePacks;
import truce.cli.input.Readers;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.rules.engine.DroolsAssessor;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCache;
import truce.rules.pack.RuleText;

/** The tests of one pack, and how they are played: the pack is compiled once, and all cases go into one session. */
public final class PackTests {

    private final Surroundings surroundings;
    private final Readers readers;
    private final Path folder;
    private final String name;
    private final Map<Map<String, String>, DroolsAssessor> assessors = new HashMap<>();

    /**
     * @param folder folder with {@code pack.yaml}
     * @param name how messages name it
     */
    public PackTests(Surroundings surroundings, Readers readers, Path folder, String name) {
        this.surroundings = surroundings;
        this.readers = readers;
        this.folder = folder;
        this.name = name;
    }

    /**
     * Reads and plays the tests.
     *
     * @param only part of the name of a test or of its file, or id of a rule; empty for all
     * @throws Refusal when the pack or a test's file is invalid
     */
    public TestReport play(String only) {
        CheckedPack pack = RulePacks.fromFolder(surroundings.folder(), folder.toString());
        Coverage coverage = new Coverage(pack);
        List<PackTest> tests =
                tests(pack).stream().filter(test -> wanted(test, only)).toList();
        List<PackTest.OfRule> ofRules = new ArrayList<>();
        tests.forEach(test -> {
            if (test instanceof PackTest.OfRule one) {
                ofRules.add(one);
            }
        });
        Map<PackTest, Result> results = new HashMap<>();
        new CaseTests(assessor(pack, Map.of()), coverage)
                .play(ofRules)
                .forEach(result -> results.put(result.test(), result));
        SceneTests scenes = new SceneTests(surroundings, readers, params -> assessor(pack, params), coverage);
        List<Result> inOrder = new ArrayList<>();
        for (PackTest test : tests) {
            Result done = results.get(test);
            inOrder.add(done != null ? done : scenes.play((PackTest.Scene) test));
        }
        return new TestReport(name, inOrder, coverage);
    }

    private static boolean wanted(PackTest test, String only) {
        boolean ofRule = test instanceof PackTest.OfRule one
                ? one.rule().equals(only)
                : ((PackTest.Scene) test).rule().equals(only);
        return only.isEmpty()
                || ofRule
                || test.head().name().contains(only)
                || test.head().file().contains(only);
    }

    /**
     * Its tests, in the order of files and lines; nothing is played.
     *
     * @throws Refusal with everything that is wrong with any of the files
     */
    public List<PackTest> tests(CheckedPack pack) {
        Set<String> rules = new TreeSet<>();
        pack.rules().stream().map(RuleText::id).forEach(rules::add);
        TestFiles read = TestFiles.in(folder, name, rules);
        if (!read.faults().isEmpty()) {
            throw new Refusal(Refusal.Because.DEFINITION, read.faults());
        }
        return read.tests();
    }

    /** The pack's rules with these values of its parameters; each set of values is loaded once. */
    private DroolsAssessor assessor(CheckedPack pack, Map<String, String> params) {
        return assessors.computeIfAbsent(new TreeMap<>(params), key -> {
            CheckedPack set = pack;
            for (Map.Entry<String, String> param : key.entrySet()) {
                set = with(set, param.getKey(), param.getValue());
            }
            PackCache cache = PackCache.in(surroundings.cacheFolder().resolve("packs"));
            return DroolsAssessor.of(List.of(set), cache);
        });
    }

    private static CheckedPack with(CheckedPack pack, String param, String value) {
        if (!pack.head().params().containsKey(param)) {
            throw Refusal.of(
                    Refusal.Because.DEFINITION,
                    "",
                    "the pack has no parameter '" + param + "'",
                    NearestName.hint(param, pack.head().params().keySet()));
        }
        if (!value.matches("\\d{1,9}")) {
            throw Refusal.of(
                    Refusal.Because.DEFINITION,
                    "",
                    "the parameter " + param + " is '" + value + "'",
                    "It takes a whole number.");
        }
        return pack.with(param, Integer.parseInt(value), "test");
    }
}
