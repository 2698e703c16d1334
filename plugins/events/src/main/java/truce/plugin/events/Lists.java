package truce.plugin.events;

import java.util.ArrayList;
import java.util.List;

/** Cells that hold several names. */
final class Lists {

    private Lists() {}

    /** The names between separators, trimmed, without blanks and without repeats that differ in case only. */
    static List<String> names(String cell, String separators) {
        List<String> names = new ArrayList<>(4);
        int from = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || separators.indexOf(cell.charAt(i)) >= 0) {
                String name = cell.substring(from, i).strip();
                if (!name.isEmpty() && !holds(names, name)) {
                    names.add(name);
                }
                from = i + 1;
            }
        }
        return names;
    }

    private static boolean holds(List<String> names, String name) {
        for (String other : names) {
            if (other.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
