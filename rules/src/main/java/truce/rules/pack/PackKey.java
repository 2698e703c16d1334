package truce.rules.pack;

import java.nio.charset.StandardCharsets;
import truce.core.origin.Fingerprint;
import truce.rules.fact.FactsPage;

/**
 * Names a compiled pack by everything that decides its bytes: what is printed for the engine (parameters stand in it), the
 * views, the engine's version, the version of Java.
 */
public final class PackKey {

    private static final String VIEWS = FactsPage.text();

    private PackKey() {}

    /** 64 hexadecimal digits. */
    public static String of(CheckedPack pack, PackCompiler compiler, int javaFeature) {
        return Fingerprint.sha256(String.join(
                        "\u0000",
                        text(pack),
                        pack.head().id() + " " + pack.head().version(),
                        VIEWS,
                        compiler.version(),
                        String.valueOf(javaFeature))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String text(CheckedPack pack) {
        return pack.trust() == Trust.FULL ? TrustedText.of(pack).toString() : new DrlPrinter(pack).text();
    }
}
