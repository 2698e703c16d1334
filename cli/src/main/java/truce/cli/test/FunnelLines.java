package truce.cli.test;

import java.util.List;
import java.util.Locale;
import truce.core.match.Element;
import truce.core.match.Reason;
import truce.rules.engine.CaseFunnel;

/** The conditions of a rule, and the elements of a case, as lines under a finding. */
final class FunnelLines {

    private FunnelLines() {}

    /** One line a condition: whether it held, the condition, and what the case has. */
    static List<String> of(CaseFunnel funnel) {
        return funnel.steps().stream()
                .map(step ->
                        String.format(Locale.ROOT, "%s:%d  %s  %s", funnel.file(), step.line(), mark(step), step.text())
                                + (step.found().isBlank() ? "" : "   [" + step.found() + "]"))
                .toList();
    }

    private static String mark(CaseFunnel.Step step) {
        return switch (step.held()) {
            case YES -> "ok         ";
            case NO -> "FAILS      ";
            case NOT_REACHED -> "not reached";
        };
    }

    /** The elements that are not established, as lines. */
    static List<String> elements(List<Element> elements) {
        return elements.stream()
                .filter(element -> !element.reasons().isEmpty() || element.share() < 1)
                .map(element -> element.gate().code() + ": " + element.degree().code() + " "
                        + String.join(
                                ", ",
                                element.reasons().stream().map(Reason::code).toList())
                        + (element.detail().isEmpty() ? "" : " (" + element.detail() + ")"))
                .map(String::strip)
                .toList();
    }

    /** Whether a condition is the one that a test names, or a part of it; blanks do not matter. */
    static boolean same(String condition, String named) {
        return bare(condition).contains(bare(named));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
