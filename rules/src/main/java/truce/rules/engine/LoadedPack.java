package truce.rules.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import truce.core.fault.Refusal;
import truce.core.origin.Fingerprint;
import truce.rules.fact.Claim;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCache;
import truce.rules.pack.PackCompiler;
import truce.rules.pack.PackKey;
import truce.rules.pack.Trust;

/**
 * A pack ready to run.
 *
 * @param pack the pack
 * @param base its rules in the engine; shared by all threads
 * @param asksForClaims whether a rule of it asks for claims
 * @param answers what its rules said of cases, if they are fenced
 */
record LoadedPack(CheckedPack pack, KieBase base, boolean asksForClaims, Answers answers) {

    private LoadedPack(CheckedPack pack, KieBase base) {
        this(
                pack,
                base,
                pack.rules().stream()
                        .flatMap(rule -> rule.conditions().stream())
                        .anyMatch(condition -> condition.type().equals(Claim.class.getSimpleName())),
                new Answers(pack.rules()));
    }

    /** Loads a pack: as shipped, else from the cache, else compiled now and kept. */
    static LoadedPack load(CheckedPack pack, PackCompiler compiler, PackCache cache) {
        return load(pack, compiler, cache, PackLimits.USUAL);
    }

    /** The same within limits, for a pack that the user trusts fully: loading already runs code of it. */
    static LoadedPack load(CheckedPack pack, PackCompiler compiler, PackCache cache, PackLimits limits) {
        if (pack.trust() == Trust.FENCED) {
            return fenced(pack, compiler, cache);
        }
        String key = PackKey.of(pack, compiler, Runtime.version().feature());
        byte[] jar = cache.find(key).orElseGet(() -> compiler.compile(pack));
        MemberCheck.outside(CompiledJar.entries(jar)).ifPresent(member -> {
            throw Refusal.of(
                    Refusal.Because.DEFINITION,
                    "pack " + pack.head().id(),
                    "its rules use " + member + ", which is refused even with full trust",
                    "What is open to rules: docs/trust.md.");
        });
        cache.keep(key, jar);
        Watch watch = new Watch(pack.head().id(), limits);
        return new LoadedPack(pack, watch.call("loading", limits.batch(), () -> base(pack, jar)));
    }

    private static LoadedPack fenced(CheckedPack pack, PackCompiler compiler, PackCache cache) {
        Optional<KieBase> shipped = ShippedPack.findLoaded(pack, compiler, jar -> base(pack, jar));
        if (shipped.isPresent()) {
            return new LoadedPack(pack, shipped.get());
        }
        String key = PackKey.of(pack, compiler, Runtime.version().feature());
        Optional<byte[]> kept = cache.find(key);
        if (kept.isPresent()) {
            return new LoadedPack(pack, base(pack, kept.get()));
        }
        byte[] jar = compiler.compile(pack);
        cache.keep(key, jar);
        return new LoadedPack(pack, base(pack, jar));
    }

    private static KieBase base(CheckedPack pack, byte[] jar) {
        Map<String, byte[]> entries = CompiledJar.entries(jar);
        FencedLoader loader = new FencedLoader(LoadedPack.class.getClassLoader(), entries);
        List<Model> models = new ArrayList<>();
        byte[] listed = entries.getOrDefault("models", new byte[0]);
        try {
            for (String name :
                    new String(listed, StandardCharsets.UTF_8).lines().toList()) {
                if (!name.isBlank() && !name.contains(":")) {
                    models.add((Model) loader.loadClass(name.strip())
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
            return KieBaseBuilder.createKieBaseFromModel(
                    models, KieServices.get().newKieBaseConfiguration());
        } catch (ReflectiveOperationException | LinkageError e) {
            throw Refusal.of(
                    Refusal.Because.DEFINITION,
                    pack.head().id(),
                    "the compiled pack does not fit this program ("
                            + Fingerprint.sha256(jar).substring(0, 12) + ")",
                    "Empty the cache folder and run again.");
        }
    }
}
