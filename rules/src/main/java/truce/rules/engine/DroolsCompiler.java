package truce.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import truce.rules.pack.PackHead;
import truce.rules.pack.RuleText;
import truce.rules.pack.Trust;
import truce.rules.pack.TrustedText;

/**
 * Compiles packs with the executable model of Drools. What is compiled is printed from the checked tree, under a release id
 * made from that text, so that builds side by side never meet and the same text gives the same bytes.
 */
public final class DroolsCompiler implements PackCompiler {

    private final PackLimits limits;

    public DroolsCompiler() {
        this(PackLimits.USUAL);
    }

    /** @param limits how long a pack with full trust may compile */
    DroolsCompiler(PackLimits limits) {
        this.limits = limits;
    }

    @Override
    public String version() {
        return "drools " + KieServices.class.getPackage().getImplementationVersion();
    }

    @Override
    public byte[] compile(CheckedPack pack) {
        Map<String, String> texts = texts(pack);
        Built built = pack.trust() == Trust.FULL
                ? new Watch(pack.head().id(), limits).call("compiling", limits.batch(), () -> build(pack.head(), texts))
                : build(pack.head(), texts);
        if (built.messages().isEmpty()) {
            return CompiledJar.of(built.module().orElseThrow().getBytes());
        }
        throw pack.trust() == Trust.FULL ? TrustedFaults.refusal(pack, built.messages()) : refusal(pack, built);
    }

    private record Built(Optional<InternalKieModule> module, List<String> messages) {}

    /** What the engine compiles, by file name. */
    private static Map<String, String> texts(CheckedPack pack) {
        return pack.trust() == Trust.FULL ? TrustedText.of(pack) : Map.of("rules.drl", new DrlPrinter(pack).text());
    }

    private static Built build(PackHead head, Map<String, String> texts) {
        KieServices services = KieServices.get();
        String content = texts.size() == 1 ? texts.values().iterator().next() : new TreeMap<>(texts).toString();
        ReleaseId release = services.newReleaseId("truce.pack", head.id(), "1-" + Fingerprint.of(content));
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        String folder = "src/main/resources/" + DrlPrinter.packageName(head).replace('.', '/') + "/";
        texts.forEach((name, text) -> files.write(folder + name.replace('/', '_'), text));
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
            CheckedPack alone = new CheckedPack(pack.head(), List.of(rule), pack.patterns(), pack.files());
            if (pack.rules().size() == 1
                    || !build(pack.head(), texts(alone)).messages().isEmpty()) {
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
