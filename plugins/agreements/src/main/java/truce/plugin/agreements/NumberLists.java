package truce.plugin.agreements;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Long lists of numbers, taken out of a file before it is parsed: a drawn zone is nearly all of a large file, and YAML is
 * slow with every number. A mark stands where each list stood, with the line breaks of the list, so that all else keeps
 * its line.
 */
final class NumberLists {

    static final NumberLists NONE = new NumberLists(new byte[0], List.of());

    /** A character for private use. */
    private static final char MARK = '\uE000';

    /** How it begins in UTF-8, and other characters for private use. */
    private static final byte PRIVATE = (byte) 0xEE;

    /** In bytes. Shorter lists are no gain. */
    private static final int SHORTEST = 200;

    private final byte[] rest;
    private final Map<String, Object> byMark = new HashMap<>();

    private NumberLists(byte[] rest, List<Object> lists) {
        this.rest = rest;
        lists.forEach(list -> byMark.put(mark(byMark.size()), list));
    }

    /** Cuts them out of a text in UTF-8; none where the text has characters such as the mark. */
    static NumberLists cutFrom(byte[] text) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        List<Object> lists = new ArrayList<>();
        int kept = 0;
        int at = 0;
        while (at < text.length) {
            if (text[at] == PRIVATE) {
                return NONE;
            }
            NumberList list = NumberList.at(text, at);
            if (list.end() - at >= SHORTEST) {
                rest.write(text, kept, at - kept);
                rest.writeBytes(mark(lists.size()).getBytes(StandardCharsets.UTF_8));
                writeLineBreaks(rest, text, at, list.end());
                lists.add(list.numbers());
                kept = list.end();
            }
            at = Math.max(list.end(), at + 1);
        }
        rest.write(text, kept, text.length - kept);
        return lists.isEmpty() ? NONE : new NumberLists(rest.toByteArray(), lists);
    }

    /** The text without them. */
    byte[] rest() {
        return rest;
    }

    int size() {
        return byMark.size();
    }

    /** The list for which a text stands, as lists of lists of {@link Double}. */
    Optional<Object> find(String mark) {
        return Optional.ofNullable(byMark.get(mark));
    }

    /** Whether a text holds a mark, alone or among other words. */
    boolean isMarked(String text) {
        return !byMark.isEmpty() && text.indexOf(MARK) >= 0;
    }

    private static String mark(int number) {
        return MARK + Integer.toString(number);
    }

    private static void writeLineBreaks(ByteArrayOutputStream to, byte[] text, int from, int until) {
        for (int i = from; i < until; i++) {
            if (text[i] == '\n' || text[i] == '\r') {
                to.write(text[i]);
            }
        }
    }
}
