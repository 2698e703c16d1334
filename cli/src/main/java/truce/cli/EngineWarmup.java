package truce.cli;

import java.util.List;
import truce.plugin.agreements.AgreementLibrary;
import truce.rules.engine.DroolsAssessor;
import truce.rules.engine.ShippedPack;
import truce.rules.pack.PackCache;

/**
 * Loads the rule engine with the base pack, and what all agreements share, while the container boots: on two cores a
 * small run is that much sooner done. Both are kept for the run; whatever is wrong with them is told by the run itself.
 */
final class EngineWarmup {

    private EngineWarmup() {}

    static void start() {
        Thread thread = new Thread(EngineWarmup::load, "truce-engine-warmup");
        thread.setDaemon(true);
        thread.start();
    }

    private static void load() {
        try {
            DroolsAssessor.of(List.of(ShippedPack.base()), PackCache.none());
            AgreementLibrary.shipped();
        } catch (RuntimeException | LinkageError e) {
            System.getLogger(EngineWarmup.class.getName())
                    .log(System.Logger.Level.DEBUG, "the engine could not be loaded ahead of the run", e);
        }
    }
}
