package truce.testkit;

import java.util.ArrayList;
import java.util.List;

/** Gathers findings: each check says why its sentence is not kept, or nothing; what it throws is a reason too. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    /** Gives the reason against a sentence; empty when there is none. */
    @FunctionalInterface
    interface Check {
        String why() throws Exception;
    }

    void add(String sentence, Check check) {
        all.add(new Finding(sentence, why(check)));
    }

    private static String why(Check check) {
        try {
            return check.why();
        } catch (Exception | LinkageError | StackOverflowError e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            return "it throws " + e.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
        }
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
