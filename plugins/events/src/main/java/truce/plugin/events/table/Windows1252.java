package truce.plugin.events.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The old encoding of western office programs, and what it does to UTF-8 text that is taken for it. */
final class Windows1252 {

    private static final char[] CHARACTERS = characters();
    private static final byte[] NO_BYTES = {};

    private Windows1252() {}

    /** The character of a byte; the five bytes that have none are control characters. */
    static char character(byte b) {
        return CHARACTERS[b & 0xFF];
    }

    /**
     * The text as it was before UTF-8 was taken for windows-1252 and encoded once more: {@code Saraqéb} for {@code
     * SaraqÃ©b}. Text that never suffered this is returned as it is.
     */
    static String undone(String text) {
        String once = undoneOnce(text);
        return once.equals(text) ? text : undoneOnce(once);
    }

    private static String undoneOnce(String text) {
        byte[] bytes = showsDoubleEncoding(text) ? bytes(text) : NO_BYTES;
        if (bytes.length == 0) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return text;
        }
    }

    /** Whether a first byte of a UTF-8 sequence stands before one of its further bytes, both as characters. */
    private static boolean showsDoubleEncoding(String text) {
        for (int i = 1; i < text.length(); i++) {
            char lead = text.charAt(i - 1);
            if (lead >= 0xC2 && lead <= 0xF4) {
                int next = indexOf(text.charAt(i));
                if (next >= 0x80 && next < 0xC0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The bytes that these characters stand for; none when some character stands for no byte. */
    private static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int b = indexOf(text.charAt(i));
            if (b < 0) {
                return NO_BYTES;
            }
            bytes[i] = (byte) b;
        }
        return bytes;
    }

    private static int indexOf(char c) {
        if (c < 0x100) {
            return c;
        }
        for (int b = 0x80; b < 0xA0; b++) {
            if (CHARACTERS[b] == c) {
                return b;
            }
        }
        return -1;
    }

    private static char[] characters() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        char[] characters =
                Charset.forName("windows-1252").decode(ByteBuffer.wrap(all)).array();
        for (int i = 0; i < all.length; i++) {
            characters[i] = characters[i] == '\uFFFD' ? (char) i : characters[i];
        }
        return Arrays.copyOf(characters, all.length);
    }
}
