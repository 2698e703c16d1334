package truce.plugin.events.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LenientUtf8ReaderTest {

    private static final String[] PIECES = {
        "plain text of some length, ", "\u00E9", "\u00FC", "\u041D\u044C\u044E", "\u897F", "\uD83D\uDE00", "x", "\n"
    };

    @Test
    void textOfAnyMixtureReadsAsItWasWritten() throws IOException {
        Random random = new Random(20200220);
        for (int round = 0; round < 200; round++) {
            String text = mixture(random, random.nextInt(400));
            assertThat(read(text.getBytes(StandardCharsets.UTF_8), 2 + random.nextInt(70)))
                    .isEqualTo(text);
        }
    }

    @Test
    void textLongerThanTheBufferIsReadWhole() throws IOException {
        String text = mixture(new Random(1), 60_000);
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), 8192)).isEqualTo(text);
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsWindows1252AndCounted() throws IOException {
        byte[] bytes = "between plain runs: caf\u00E9 and na\u00EFve, and so on".getBytes(StandardCharsets.ISO_8859_1);
        try (LenientUtf8Reader reader = new LenientUtf8Reader(new ByteArrayInputStream(bytes))) {
            assertThat(all(reader, 7)).isEqualTo("between plain runs: caf\u00E9 and na\u00EFve, and so on");
            assertThat(reader.foreignBytes()).isEqualTo(2);
        }
    }

    private static String mixture(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int piece = 0; piece < pieces; piece++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String read(byte[] bytes, int atOnce) throws IOException {
        try (LenientUtf8Reader reader = new LenientUtf8Reader(new ByteArrayInputStream(bytes))) {
            return all(reader, atOnce);
        }
    }

    private static String all(LenientUtf8Reader reader, int atOnce) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chars = new char[atOnce + 3];
        for (int read = reader.read(chars, 3, atOnce); read >= 0; read = reader.read(chars, 3, atOnce)) {
            text.append(chars, 3, read);
        }
        return text.toString();
    }
}
