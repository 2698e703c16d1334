package truce.rules.pack;

import java.util.ArrayList;
import java.util.List;
import truce.rules.pack.Problem.Code;

/** Collects what is wrong with one file. */
final class Problems {

    /** More problems than this in one file help nobody. */
    private static final int MOST = 200;

    private final SourceText source;
    private final List<Problem> found = new ArrayList<>();

    Problems(SourceText source) {
        this.source = source;
    }

    void add(Code code, Spot spot, String message, String help) {
        if (found.size() < MOST) {
            found.add(
                    new Problem(code, source.name(), spot, visible(message), help, visible(source.line(spot.line()))));
        }
    }

    /** Nothing hidden, and nothing that turns the direction of writing, reaches a terminal. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cc}&&[^\t]]", "?");
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
