package truce.plugin.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How wide the columns of a table must be, and how they shrink to fit a page. */
final class Widths {

    private static final int GAP = 2;
    private static final int NARROWEST = 6;

    private Widths() {}

    static List<Column> fitting(List<Column> columns, List<List<String>> rows, int page) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int heading =
                    Math.min(Plain.width(columns.get(i).title()), columns.get(i).width());
            widths[i] = Math.max(heading, longestWord(columns.get(i).title()));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Plain.width(Plain.line(row.get(i))));
            }
        }
        shrink(columns, widths, page);
        List<Column> fitted = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            fitted.add(
                    new Column(columns.get(i).title(), widths[i], columns.get(i).isNumber()));
        }
        return fitted;
    }

    /** Takes from the widest until all fit, but leaves headings their longest word. */
    private static void shrink(List<Column> columns, int[] widths, int page) {
        int[] least = columns.stream()
                .mapToInt(column -> Math.max(NARROWEST, longestWord(column.title())))
                .toArray();
        while (total(widths) > page) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean canShrink = widths[i] > least[i];
                widest = canShrink && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private static int total(int[] widths) {
        return Arrays.stream(widths).sum() + GAP * (widths.length - 1);
    }

    private static int longestWord(String title) {
        return Arrays.stream(title.split(" ")).mapToInt(Plain::width).max().orElse(1);
    }
}
