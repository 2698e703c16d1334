package truce.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final PackCache cache;
    private final boolean compile;
    private final Map<String, String> ruleIds = new HashMap<>();

    PackRemarks(PackCache cache, boolean compile) {
        this.cache = cache;
        this.compile = compile;
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
