package truce.rules.engine;

import java.util.List;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCache;
import truce.rules.pack.PackCompiler;
import truce.rules.pack.PackKey;

/** Compiles a pack to see whether it compiles, and keeps the result for the run to come. Loads nothing of it. */
public final class TrialCompile {

    private TrialCompile() {}

    /** What the engine finds wrong, each with the file and line of its rule; empty when all is well. */
    public static List<Fault> of(CheckedPack pack, PackCache cache) {
        PackCompiler compiler = new DroolsCompiler();
        if (ShippedPack.find(pack, compiler).isPresent()) {
            return List.of();
        }
        String key = PackKey.of(pack, compiler, Runtime.version().feature());
        if (cache.find(key).isPresent()) {
            return List.of();
        }
        try {
            cache.keep(key, compiler.compile(pack));
            return List.of();
        } catch (Refusal e) {
            return e.faults().stream().map(TrialCompile::placed).toList();
        }
    }

    /** The compiler names its rule as {@code rules/a.drl:12}. */
    private static Fault placed(Fault fault) {
        int colon = fault.file().lastIndexOf(':');
        if (fault.row() > 0 || colon < 0 || !fault.file().substring(colon + 1).matches("\\d{1,9}")) {
            return fault;
        }
        long line = Long.parseLong(fault.file().substring(colon + 1));
        return new Fault(fault.file().substring(0, colon), line, "", "", fault.problem(), fault.help());
    }
}
