package truce.core.origin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short, stable names for content: the same content has the same fingerprint on every machine. */
public final class Fingerprint {

    private static final int SHORT = 12;

    /** A digest for each thread: looking one up takes about as long as using it. */
    private static final ThreadLocal<MessageDigest> OWN = ThreadLocal.withInitial(Fingerprint::digest);

    private Fingerprint() {}

    /** The first 12 hexadecimal digits of the SHA-256 of the parts, joined by a unit separator. */
    public static String of(String... parts) {
        byte[] text = String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(OWN.get().digest(text), 0, SHORT / 2);
    }

    /** The SHA-256 of the bytes, 64 hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** A fresh SHA-256 digest, for streams. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
