package truce.plugin.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import truce.core.action.Action;
import truce.core.fault.Refusal;

/** Files as they come: encodings, line ends, quotes, tags, and what is no table at all. */
class DamagedTablesTest {

    private static final String TABLE = "date,act,actor\n2020-02-20,K41,Saraqéb “Force”\n";

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        assertThat(actor(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8))).isEqualTo("Saraqéb “Force”");
    }

    @Test
    void utf16IsReadWithAndWithoutMark() {
        assertThat(actor(TABLE.getBytes(StandardCharsets.UTF_16))).isEqualTo("Saraqéb “Force”");
        assertThat(actor(TABLE.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Saraqéb “Force”");
        assertThat(actor(TABLE.getBytes(StandardCharsets.UTF_16BE))).isEqualTo("Saraqéb “Force”");
    }

    @Test
    void whatIsNotUtf8IsReadAsWindows1252AndTold() {
        Heard heard = csv().bytes(TABLE.getBytes(Charset.forName("windows-1252")));
        assertThat(actor(heard.only())).isEqualTo("Saraqéb “Force”");
        assertThat(heard.told()).contains("3 bytes are not UTF-8 and were read as windows-1252");
    }

    @Test
    void aStatedEncodingIsUsed() {
        byte[] cyrillic = "date,act,actor\n2020-02-20,K41,Силы\n".getBytes(Charset.forName("windows-1251"));
        assertThat(actor(
                        csv().option("encoding", "windows-1251").bytes(cyrillic).only()))
                .isEqualTo("Силы");
        assertThatThrownBy(() -> csv().option("encoding", "klingon").bytes(cyrillic))
                .hasMessageContaining("'klingon'");
    }

    @Test
    void doublyEncodedTextIsRepairedAndTold() {
        byte[] once = TABLE.replace("”", "").getBytes(StandardCharsets.UTF_8);
        Heard heard = csv().text(new String(once, Charset.forName("windows-1252")));
        assertThat(actor(heard.only())).isEqualTo("Saraqéb “Force");
        assertThat(heard.told()).contains("held doubly encoded UTF-8");
    }

    @Test
    void textThatOnlyLooksOddIsLeftAlone() {
        for (String name : new String[] {"São Paulo", "Ãb", "naïve Ångström", "النيرب", "10 Â½ km €"}) {
            assertThat(actor(csv().text("date,act,actor\n2020-02-20,K41," + name + "\n")
                            .only()))
                    .isEqualTo(name);
        }
    }

    @Test
    void tabsAndBarsAndLoneCarriageReturnsAreDialects() {
        assertThat(csv().text("date\tact\tactor\n2020-02-20\tK41\tA, B\n")
                        .only()
                        .participants()
                        .first()
                        .names())
                .containsExactly("A, B");
        assertThat(csv().text("date|act\r2020-02-20|K41\r2020-02-21|K41\r").actions)
                .hasSize(2);
        assertThat(csv().option("delimiter", "semicolon").text("date;act\n2020-02-20;K41\n").actions)
                .hasSize(1);
        assertThatThrownBy(() -> csv().option("delimiter", "semicolons").text(TABLE))
                .hasMessageContaining("'semicolon'");
    }

    @Test
    void quotedLineEndsAndDoubledQuotesBelongToTheCellAndRecordsAreCounted() {
        Heard heard = csv().text("date,act,actor\r\n2020-02-20,K41,\"A\r\n\"\"B\"\"\"\r\n\r\n2020-02-21,K99,C\r\n");
        assertThat(heard.actions.get(0).participants().first().names()).containsExactly("A\r\n\"B\"");
        assertThat(heard.refused)
                .singleElement()
                .satisfies(f -> assertThat(f.row()).isEqualTo(2));
    }

    @Test
    void theRowOfHxlTagsIsNoData() {
        Heard heard = csv().text("date,act,actor\n#date,#event,#org\n2020-02-20,K41,A\n");
        assertThat(heard.only().origin().row()).isEqualTo(1);
        assertThat(heard.told()).contains("HXL tags");
    }

    @Test
    void emptyAndBinaryFilesAreRefused() {
        assertThatThrownBy(() -> csv().text("")).isInstanceOf(Refusal.class).hasMessageContaining("it is empty");
        assertThatThrownBy(() -> csv().text("\n\n")).isInstanceOf(Refusal.class).hasMessageContaining("it is empty");
        assertThatThrownBy(() -> csv().bytes(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("XLSX");
        assertThatThrownBy(() -> csv().bytes(new byte[] {'a', 0, 0, 'b', ',', 1, 2, 3}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("zero bytes");
    }

    @Test
    void aHeaderAloneIsNoFaultAndIsTold() {
        Heard heard = csv().text("date,act\n");
        assertThat(heard.rows()).isZero();
        assertThat(heard.told()).contains("a header and no data");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWithItsRecord() {
        assertThatThrownBy(() -> csv().text("date,act\n2020-02-20,K41\n2020-02-21,\"K41\n2020-02-22,K41\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("events.csv:2: a quote opens and is never closed");
    }

    @Test
    void aStrayQuoteHarmsItsRecordOnly() {
        Heard heard = csv().text("date,act,actor\n2020-02-20,K41,\"A\" B\n2020-02-21,K41,C \"D\"\n2020-02-22,K41,E\n");
        assertThat(heard.actions).hasSize(3);
    }

    @Test
    void aLineOf200MegabytesIsRefusedInLittleMemory() {
        for (char filler : new char[] {'x', ',', '"'}) {
            assertThatThrownBy(() -> csv().stream(() -> endless(filler)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("events.csv:1: ")
                    .hasMessageContaining("quote that is not closed");
        }
    }

    @Test
    void recordsThatEndEarlyAreReadInPlainTablesAndTold() {
        Heard heard = csv().text("date,act,actor,notes\n2020-02-20,K41\n2020-02-21,K41,A,b,c\n2020-02-21,K41,A,b,,\n");
        assertThat(heard.actions).hasSize(2);
        assertThat(heard.refused)
                .singleElement()
                .satisfies(f -> assertThat(f.problem()).contains("has 5 cells, the header 4"));
        assertThat(heard.told()).contains("1 records end early");
    }

    @Test
    void sixteenBitMillisecondsAndDecimalCommasOfSpreadsheetsAreRead() {
        Heard heard = csv().option("columns.date", "date")
                .path(SharedData.file("awkward-csv/semicolon-decimal-comma-epoch.csv"));
        assertThat(heard.refused).isEmpty();
        assertThat(heard.actions.get(0).when().from()).isEqualTo("2015-10-25T23:00:00Z");
    }

    private static InputStream endless(char filler) {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) filler);
        InputStream start = new ByteArrayInputStream("date,act\n2020-02-20,\"".getBytes(StandardCharsets.UTF_8));
        InputStream rest = new InputStream() {
            private long left = 200L << 20;

            @Override
            public int read() {
                return left-- > 0 ? filler : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int size = (int) Math.min(Math.min(length, block.length), left);
                System.arraycopy(block, 0, target, offset, size);
                left -= size;
                return size;
            }
        };
        return new SequenceInputStream(start, rest);
    }

    private static Read csv() {
        return Read.with(new CsvSource());
    }

    private static String actor(byte[] bytes) {
        return actor(csv().bytes(bytes).only());
    }

    private static String actor(Action action) {
        return action.participants().first().names().get(0);
    }
}
