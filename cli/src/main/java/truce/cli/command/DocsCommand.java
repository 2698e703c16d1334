package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import truce.cli.Builtins;
import truce.cli.ExitCode;
import truce.cli.Surroundings;
import truce.cli.assess.Agreements;
import truce.cli.assess.RulePacks;
import truce.cli.input.Readers;
import truce.cli.plugin.Plugins;
import truce.cli.site.Documented;
import truce.cli.site.RuleSite;
import truce.cli.site.SiteFolder;
import truce.cli.test.PackFolders;
import truce.cli.test.PackTest;
import truce.cli.test.PackTests;
import truce.core.agreement.Agreement;
import truce.core.fault.Refusal;
import truce.plugin.agreements.AgreementLibrary;
import truce.rules.lint.LintLevels;
import truce.rules.lint.LintedPack;
import truce.rules.lint.PackLints;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.RuleText;

/** {@code truce docs}: makes a site on the rules of one or several packs from their metadata and tests. */
@Dependent
@Command(
        name = "docs",
        description = "Make a static site on the rules of packs, from their metadata and tests.",
        sortOptions = false,
        footer = {
            "",
            "PATH is a pack (a folder, or a zip of truce build), or a folder with packs. The site is plain HTML with one style sheet: no scripts, nothing",
            "from elsewhere. It lists rules by kind of clause, by agreement of the library and by tag, with a page a rule.",
            "",
            "Examples:",
            "  truce docs my-pack -o site",
            "  truce docs packs -o site"
        })
public class DocsCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Provider<Builtins> builtins;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Default: the working folder.")
    List<String> paths = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Folder of the site: a new one, an empty one, or that of an earlier site.")
    String output = "";

    @Mixin
    PluginFolders folders = new PluginFolders();

    @Mixin
    Talking talking = new Talking();

    @Inject
    DocsCommand(Surroundings surroundings, Provider<Builtins> builtins) {
        this.surroundings = surroundings;
        this.builtins = builtins;
    }

    @Override
    public Integer call() throws IOException {
        List<Documented> packs = new ArrayList<>();
        try (Plugins plugins = folders.load(surroundings, builtins.get())) {
            Readers readers = PluginFolders.readers(builtins.get(), plugins);
            for (String path : paths.isEmpty() ? List.of(".") : paths) {
                PackFolders.find(surroundings.folder(), path).forEach(pack -> packs.add(documented(pack, readers)));
            }
        }
        refuseTwice(packs);
        AgreementLibrary library = Agreements.library(surroundings);
        List<Agreement> agreements =
                library.ids().stream().sorted().map(library::load).toList();
        SortedMap<String, String> pages = new RuleSite(packs, agreements).pages();
        Path folder = surroundings.folder().resolve(output).normalize();
        SiteFolder.write(folder, output, pages);
        talking.say(
                surroundings,
                pages.size() + " pages. Begin with " + Path.of(output).resolve("index.html"));
        return ExitCode.DONE.number();
    }

    private Documented documented(PackFolders.Pack folder, Readers readers) {
        CheckedPack pack =
                RulePacks.fromFolder(surroundings.folder(), folder.folder().toString());
        List<PackTest> tests = new PackTests(surroundings, readers, folder.folder(), folder.name()).tests(pack);
        LintLevels levels = LintLevels.usual().over(pack.head().lints());
        return new Documented(pack, tests, PackLints.of(LintedPack.in(folder.folder(), pack), levels));
    }

    private static void refuseTwice(List<Documented> packs) {
        Map<String, String> owners = new LinkedHashMap<>();
        for (Documented one : packs) {
            for (RuleText rule : one.pack().rules()) {
                String before = owners.put(rule.id(), one.pack().head().id());
                if (before != null) {
                    throw Refusal.of(
                            Refusal.Because.DEFINITION,
                            "pack " + one.pack().head().id(),
                            "the rule '" + rule.id() + "' stands in the pack " + before + " too",
                            "Ids are unique over the packs of a site.");
                }
            }
        }
    }
}
