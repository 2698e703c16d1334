package truce.plugin.events.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import truce.core.spi.Input;

class RepeatedCellsTest {

    private static final String[] PIECES = {
        "a",
        "b",
        "\u0001",
        "\u0002",
        "\u00FE",
        "\u00FF",
        "\u0101",
        "\u01FF",
        "\uFF00",
        "\u05D0",
        "long enough for two steps"
    };

    @Test
    void whatIsTheSameIsWorkedOutOnce() throws IOException {
        List<String> worked = new ArrayList<>();
        assertThat(meanings(List.of("x,y,1", "x,z,2", " x , y ,3", "x,y,4"), worked))
                .containsExactly("x|y", "x|z", "x|y", "x|y");
        assertThat(worked).containsExactly("x|y", "x|z");
    }

    @Test
    void cellsThatMakeTheSameTextTogetherAreToldApart() throws IOException {
        assertThat(meanings(List.of("ab,c,", "a,bc,", ",abc,", "abc,,"), new ArrayList<>()))
                .containsExactly("ab|c", "a|bc", "|abc", "abc|");
    }

    @Test
    void cellsOfAnyCharactersMeanWhatTheySay() throws IOException {
        Random random = new Random(20200220);
        List<String> rows = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String first = cell(random);
            String second = cell(random);
            rows.add(first + "," + second + ",x");
            expected.add(first + "|" + second);
        }
        assertThat(meanings(rows, new ArrayList<>())).isEqualTo(expected);
    }

    @Test
    void moreCellsThanAreRememberedAndVeryLongOnesAreRightAllTheSame() throws IOException {
        List<String> rows = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 400_000; i++) {
            int number = i % 170_000;
            rows.add("p" + number + ",q" + number + ",");
            expected.add("p" + number + "|q" + number);
        }
        rows.add("x".repeat(5000) + "," + "y".repeat(70_000) + ",");
        expected.add("x".repeat(5000) + "|" + "y".repeat(70_000));
        assertThat(meanings(rows, new ArrayList<>())).isEqualTo(expected);
    }

    @Test
    void cellsOfEveryLengthAboutTheLongestRememberedAreRight() throws IOException {
        List<String> rows = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String letter : List.of("a", "\u05D0")) {
            for (int length = 660; length < 700; length++) {
                rows.add(letter.repeat(length) + ",,");
                expected.add(letter.repeat(length) + "|");
            }
        }
        assertThat(meanings(rows, new ArrayList<>())).isEqualTo(expected);
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            cell.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return "<" + cell + ">";
    }

    private static List<String> meanings(List<String> rows, List<String> worked) throws IOException {
        try (Table table =
                Table.open(text("one,two,three\n" + String.join("\n", rows)), Map.of("delimiter", "comma"))) {
            Row row = table.select(new int[] {0, 1, 2}, List.of("one", "two", "three"));
            RepeatedCells<String> cells = new RepeatedCells<>(
                    one -> {
                        worked.add(one.text(0) + "|" + one.text(1));
                        return one.text(0) + "|" + one.text(1);
                    },
                    0,
                    1);
            List<String> meanings = new ArrayList<>();
            while (table.next()) {
                meanings.add(cells.of(row));
            }
            return meanings;
        }
    }

    private static Input text(String text) {
        return new Input() {
            @Override
            public String name() {
                return "cells.csv";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
