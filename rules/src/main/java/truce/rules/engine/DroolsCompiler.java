package truce.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import truce.core.fault.Refusal;
import truce.core.origin.Fingerprint;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.DrlPrinter;
import truce.rules.pack.PackCompiler;
import truce.rules.pack.RuleText;

/**
 * Compiles packs with the executable model of Drools. What is compiled is printed from the checked tree, under a release id
 * made from that text, so that builds side by side never meet and the same text gives the same bytes.
 */
public final class DroolsCompiler implements PackCompiler {

    @Override
    public String version() {
        return "drools " + KieServices.class.getPackage().getImplementationVersion();
    }

    @Override
    public byte[] compile(CheckedPack pack) {
        Built built = build(pack);
        if (built.messages().isEmpty()) {
            return CompiledJar.of(built.module().orElseThrow().getBytes());
        }
        throw refusal(pack, built);
    }

    private record Built(Optional<InternalKieModule> module, List<String> messages) {}

    private static Built build(CheckedPack pack) {
        String drl = new DrlPrinter(pack).text();
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("truce.pack", pack.head().id(), "1-" + Fingerprint.of(drl));
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        String folder = DrlPrinter.packageName(pack.head()).replace('.', '/');
        files.write("src/main/resources/" + folder + "/rules.drl", drl);
        try {
            KieBuilder builder =
                    services.newKieBuilder(files, new FencedLoader(DroolsCompiler.class.getClassLoader(), Map.of()));
            builder.buildAll(ExecutableModelProject.class);
            List<String> messages = builder.getResults().getMessages(Message.Level.ERROR).stream()
                    .map(Message::getText)
                    .toList();
            return messages.isEmpty()
                    ? new Built(Optional.of((InternalKieModule) builder.getKieModule()), List.of())
                    : new Built(Optional.empty(), messages);
        } catch (RuntimeException e) {
            return new Built(Optional.empty(), List.of(String.valueOf(e.getMessage())));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** Finds the guilty rule by compiling each alone: the engine's own messages name generated files. */
    private static Refusal refusal(CheckedPack pack, Built built) {
        for (RuleText rule : pack.rules()) {
            CheckedPack alone = new CheckedPack(pack.head(), List.of(rule), pack.sequences(), pack.files());
            if (pack.rules().size() == 1 || !build(alone).messages().isEmpty()) {
                return Refusal.of(
                        Refusal.Because.DEFINITION,
                        rule.file() + ":" + rule.at().line(),
                        "the rule \"" + rule.title() + "\" (" + rule.id() + ") does not compile",
                        "The check let it pass, so this is a fault of the program: please report it with the rule.");
            }
        }
        throw new IllegalStateException("a pack does not compile, each of its rules does: " + built.messages());
    }
}
