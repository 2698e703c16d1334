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
            found.add(new Problem(code, source.name(), spot, message, help, source.line(spot.line())));
        }
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
