package truce.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import truce.cli.test.TestCheck;
import truce.core.fault.Fault;
import truce.rules.engine.ShippedPack;
import truce.rules.engine.TrialCompile;
import truce.rules.engine.TrustedReader;
import truce.rules.lint.Finding;
import truce.rules.lint.Level;
import truce.rules.lint.LintLevels;
import truce.rules.lint.LintedPack;
import truce.rules.lint.PackLints;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCache;
import truce.rules.pack.PackCheck;
import truce.rules.pack.PackFiles;
import truce.rules.pack.PackLoader;
import truce.rules.pack.RuleText;
import truce.rules.pack.SourceText;

/** What is to be said of rule packs, several of which may meet in one run. */
final class PackRemarks {

    private static final String PACK = "pack.yaml";

    /** Where the id of a rule stands: in its tag, or at the beginning of a row of a table. */
    private static final Pattern ID =
            Pattern.compile("@id\\s*\\(\\s*\"([^\"]*)\"|(?m)^\"?([a-z][a-z0-9]*(?:-[a-z0-9]+)*-[0-9]+)\"?,");

    private final PackCache cache;
    private final boolean compile;
    private final TestCheck tests;
    private final Map<String, String> ruleIds = new HashMap<>();

    /** @param tests looks at the tests of the packs */
    PackRemarks(PackCache cache, boolean compile, TestCheck tests) {
        this.cache = cache;
        this.compile = compile;
        this.tests = tests;
    }

    /**
     * What was found in a pack.
     *
     * @param remarks all remarks
     * @param findings the lints among them, for mending
     */
    record Found(List<Remark> remarks, List<Finding> findings) {
        Found {
            remarks = List.copyOf(remarks);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Checks the pack in a folder.
     *
     * @param name the folder as people see it, with a slash at its end, or empty
     * @param project levels of lints that the project sets over those of the pack
     * @param trusted ids of packs that the project trusts fully
     */
    Found check(Path folder, String name, Map<String, String> project, Set<String> trusted) {
        PackFiles files = PackLoader.folder(folder);
        boolean full = PackCheck.id(files).filter(trusted::contains).isPresent();
        PackCheck.Found found = full ? TrustedReader.check(files) : PackCheck.check(files);
        List<Remark> remarks = new ArrayList<>();
        found.problems().forEach(problem -> remarks.add(Remark.of(name, problem)));
        FaultRemarks ofTests = new FaultRemarks(folder, name, name + "tests");
        tests.faults(folder, ids(found, files), found.pack()).forEach(fault -> remarks.add(ofTests.of("test", fault)));
        List<Finding> findings = new ArrayList<>();
        found.pack().ifPresent(pack -> {
            levels(pack, name, remarks);
            meeting(pack, name, remarks);
            LintLevels levels = LintLevels.usual().over(pack.head().lints()).over(project);
            findings.addAll(PackLints.of(LintedPack.in(folder, pack), levels));
            findings.forEach(finding -> remarks.add(Remark.of(name, finding)));
            if (compile) {
                TrialCompile.of(pack, cache).forEach(fault -> remarks.add(uncompiled(pack, name, fault)));
            }
        });
        return new Found(remarks, findings);
    }

    /** Of a pack with mistakes, the ids that can be seen: its tests are not blamed for what the rules lack. */
    private static Set<String> ids(PackCheck.Found found, PackFiles files) {
        Set<String> ids = new TreeSet<>();
        found.pack()
                .ifPresentOrElse(
                        pack -> pack.rules().forEach(rule -> ids.add(rule.id())),
                        () -> files.files().stream()
                                .filter(file -> file.name().matches("(rules|tables)/.*"))
                                .flatMap(file -> ID.matcher(file.text()).results())
                                .forEach(id -> ids.add(id.group(1) == null ? id.group(2) : id.group(1))));
        return ids;
    }

    private static void levels(CheckedPack pack, String name, List<Remark> remarks) {
        SourceText head = file(pack, PACK);
        for (LintLevels.Wrong wrong : LintLevels.wrong(pack.head().lints())) {
            List<String> lines = head.text().lines().toList();
            int line = 1;
            while (line < lines.size() && !lines.get(line - 1).strip().startsWith(wrong.key())) {
                line++;
            }
            int column = Math.max(0, head.line(line).indexOf(wrong.key())) + 1;
            String source = head.line(line);
            remarks.add(
                    new Remark("yaml", Level.ERROR, name + PACK, line, column, wrong.message(), wrong.help(), source));
        }
    }

    /** Ids are unique over the packs of a run, the base pack among them. */
    private void meeting(CheckedPack pack, String name, List<Remark> remarks) {
        if (ruleIds.isEmpty()) {
            ShippedPack.base().rules().forEach(rule -> ruleIds.put(rule.id(), "the base pack"));
        }
        boolean base = pack.head().id().equals("base");
        for (RuleText rule : pack.rules()) {
            String where = name + rule.file() + ":" + rule.at().line();
            String before = ruleIds.putIfAbsent(rule.id(), where);
            if (before != null && !base && !before.equals(where)) {
                remarks.add(new Remark(
                        "duplicate",
                        Level.ERROR,
                        name + rule.file(),
                        rule.at().line(),
                        rule.at().column(),
                        "the id '" + rule.id() + "' is taken: " + before,
                        "Ids are unique over the packs of a run: begin it with the pack's id.",
                        file(pack, rule.file()).line(rule.at().line())));
            }
        }
    }

    private static Remark uncompiled(CheckedPack pack, String name, Fault fault) {
        int line = (int) Math.max(1, fault.row());
        String source = file(pack, fault.file()).line(line);
        return new Remark("compile", Level.ERROR, name + fault.file(), line, 1, fault.problem(), fault.help(), source);
    }

    private static SourceText file(CheckedPack pack, String name) {
        Optional<SourceText> found =
                pack.files().stream().filter(file -> file.name().equals(name)).findFirst();
        return found.orElse(new SourceText(name, ""));
    }
}
