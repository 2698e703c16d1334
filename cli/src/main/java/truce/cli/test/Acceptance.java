package truce.cli.test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import truce.cli.output.WholeFile;

/**
 * Writes what came out in place of what was expected, and tells each change. Nothing else of a file is touched: comments,
 * order and blanks stay.
 */
public final class Acceptance {

    private static final Pattern CELL = Pattern.compile("\\S+(?: \\S+)*");
    private static final Pattern EXPECT = Pattern.compile("(\\s*(?:- )?)expect:.*");

    private final List<String> told = new ArrayList<>();

    private Acceptance() {}

    /** Rewrites the files of tests that differ. The lines tell every change, or what must be written by hand. */
    public static List<String> of(TestReport report) throws IOException {
        Acceptance acceptance = new Acceptance();
        Map<Path, List<Result>> byFile = new TreeMap<>();
        report.results().stream()
                .filter(Result::fails)
                .forEach(result -> byFile.computeIfAbsent(result.test().head().path(), path -> new ArrayList<>())
                        .add(result));
        for (Map.Entry<Path, List<Result>> file : byFile.entrySet()) {
            acceptance.rewrite(file.getKey(), file.getValue());
        }
        return acceptance.told;
    }

    private void rewrite(Path path, List<Result> results) throws IOException {
        String text = Files.readString(path, StandardCharsets.UTF_8);
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(List.of(text.split("\\r?\\n", -1)));
        List<Place> places = new ArrayList<>();
        for (Result result : results) {
            result.changes().forEach(change -> places.add(new Place(result, change)));
        }
        // From the last line up, so that the numbers of those above stay true.
        places.sort(
                Comparator.comparingInt((Place place) -> place.change().line()).reversed());
        for (Place place : places) {
            boolean done = place.result().test() instanceof PackTest.OfRule
                    ? row(lines, place.change())
                    : place.result().test().head().line() == 0
                            ? lastCell(lines, place.change())
                            : block(lines, place.change());
            tell(place, done);
        }
        String changed = String.join(end, lines);
        if (!changed.equals(text)) {
            WholeFile.write(path, out -> out.write(changed.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private record Place(Result result, Result.Change change) {}

    private void tell(Place place, boolean done) {
        Result.Change change = place.change();
        String was = change.was().isEmpty() ? "nothing" : change.was();
        String now = change.becomes().isEmpty() ? "nothing" : String.join("; ", change.becomes());
        told.add(place.result().test().head().at(change.line()) + (done ? ": changed: " : ": write by hand: ") + was
                + " -> " + now);
    }

    /** The cell below {@code expect} in a table of cases. */
    private static boolean row(List<String> lines, Result.Change change) {
        int index = change.line() - 1;
        int header = index;
        int column = -1;
        while (column < 0 && --header >= 0) {
            column = CaseRows.cells(lines.get(header)).indexOf("expect");
        }
        Matcher cell = CELL.matcher(lines.get(index));
        for (int i = 0; i <= column; i++) {
            if (!cell.find()) {
                return false;
            }
        }
        if (column < 0) {
            return false;
        }
        String line = lines.get(index);
        String word = change.becomes().get(0);
        String rest = line.substring(cell.end());
        int spare = cell.group().length() - word.length();
        String after = spare >= 0 ? " ".repeat(spare) + rest : narrowed(rest, -spare);
        lines.set(index, (line.substring(0, cell.start()) + word + after).stripTrailing());
        return true;
    }

    /** What follows a cell that grew: blanks give way, but for two. */
    private static String narrowed(String rest, int by) {
        int blanks = rest.length() - rest.stripLeading().length();
        return rest.isBlank() ? "" : rest.substring(Math.min(by, Math.max(0, blanks - 2)));
    }

    /** The value of a scene's {@code expect}. */
    private static boolean block(List<String> lines, Result.Change change) {
        for (int i = change.line() - 1; i < lines.size(); i++) {
            Matcher expect = EXPECT.matcher(lines.get(i));
            if (expect.matches()) {
                int indent = expect.group(1).length();
                int end = i + 1;
                while (end < lines.size() && belongs(lines.get(end), indent)) {
                    end++;
                }
                List<String> block = new ArrayList<>();
                String key = expect.group(1) + "expect:";
                block.add(change.becomes().isEmpty() ? key + " nothing" : key);
                change.becomes().forEach(one -> block.add(" ".repeat(indent + 2) + "- " + item(one)));
                lines.subList(i, end).clear();
                lines.addAll(i, block);
                return true;
            }
        }
        return false;
    }

    /** An item of a list; what begins as a list itself is quoted. */
    private static String item(String text) {
        return text.startsWith(Unit.NO_ACTION) ? YamlWriter.quoted(text) : text;
    }

    private static boolean belongs(String line, int indent) {
        String text = line.stripLeading();
        int own = line.length() - text.length();
        return !text.isEmpty() && (own > indent || (own == indent && (text.startsWith("- ") || text.startsWith("]"))));
    }

    /** The last cell of a row of a table whose last column is {@code expect}. */
    private static boolean lastCell(List<String> lines, Result.Change change) {
        String header = lines.get(0).strip().replace("\"", "");
        int index = change.line();
        if (!header.endsWith("expect") || header.length() < 8 || index >= lines.size()) {
            return false;
        }
        char parted = header.charAt(header.length() - "expect".length() - 1);
        String line = lines.get(index);
        int cut = line.lastIndexOf(parted);
        boolean plain = cut >= 0 && line.chars().filter(c -> c == '"').count() == 0;
        String now = String.join("; ", change.becomes());
        if (!plain || (parted == ';' && change.becomes().size() > 1)) {
            return false;
        }
        lines.set(index, line.substring(0, cut + 1) + now);
        return true;
    }
}
