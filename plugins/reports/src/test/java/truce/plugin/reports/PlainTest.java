package truce.plugin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

    @ParameterizedTest
    @CsvSource({
        "'plain text','plain text'",
        "'  outer  inner  ','outer inner'",
        "'a\r\nb\tc','a b c'",
        "'a\u2028b','a b'",
        "'bell\u0007','bell\uFFFD'",
        "'esc\u001b[31m','esc\uFFFD[31m'",
        "'rtl\u200F\u202E\u2066x\u2069','rtlx'",
        "'bom\uFEFFx','bomx'",
        "'النيرب','النيرب'",
        "'می\u200Cشود','می\u200Cشود'"
    })
    void textIsShownOnOneLineAndCannotHideAnything(String text, String line) {
        assertThat(Plain.line(text)).isEqualTo(line);
    }

    @Test
    void widthIsThatOfATerminal() {
        assertThat(Plain.width("abc")).isEqualTo(3);
        assertThat(Plain.width("停火")).isEqualTo(4);
        assertThat(Plain.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void linesBreakAtBlanksAndLongWordsWhereTheyMust() {
        assertThat(TextPage.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(TextPage.lines("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(TextPage.lines("", 4)).containsExactly("");
    }

    @Test
    void tablesShrinkTheirWidestColumnToFit() {
        List<Column> columns = List.of(Column.text("name", 10), Column.number("number", 8));
        List<Column> fitted = Widths.fitting(columns, List.of(List.of("x".repeat(200), "12")), 40);
        assertThat(fitted.get(0).width() + 2 + fitted.get(1).width()).isEqualTo(40);
        assertThat(fitted.get(1).width()).isEqualTo(6);
    }

    @Test
    void textThatWouldBeginAListIsKeptAsText() {
        assertThat(MarkdownPage.escaped("1. a")).isEqualTo("1. a");
        assertThat(MarkdownPage.escaped("a|b")).isEqualTo("a\\|b");
        assertThat(MarkdownPage.escaped("5 < 6 & 7")).isEqualTo("5 &lt; 6 &amp; 7");
    }
}
