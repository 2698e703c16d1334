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
            widths[i] = longestWord(columns.get(i).title());
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Plain.width(Plain.line(row.get(i))));
            }
        }
        widen(columns, widths, page);
        shrink(widths, page);
        List<Column> fitted = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            fitted.add(new Column(columns.get(i).title(), widths[i], columns.get(i).isNumber()));
        }
        return fitted;
    }

    /** Takes from the widest until all fit. */
    private static void shrink(int[] widths, int page) {
        while (total(widths) > page) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    /** Gives headings a little room, where there is any. */
    private static void widen(List<Column> columns, int[] widths, int page) {
        for (int i = 0; i < widths.length; i++) {
            int wanted = Math.min(Plain.width(columns.get(i).title()), columns.get(i).width());
            while (widths[i] < wanted && total(widths) < page) {
                widths[i]++;
            }
        }
    }

    private static int total(int[] widths) {
        return Arrays.stream(widths).sum() + GAP * (widths.length - 1);
    }

    private static int longestWord(String title) {
        return Arrays.stream(title.split(" ")).mapToInt(Plain::width).max().orElse(1);
    }
}
