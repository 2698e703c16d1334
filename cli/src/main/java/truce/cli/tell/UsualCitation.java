package truce.cli.tell;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import truce.core.agreement.Agreement;
import truce.core.agreement.Binding;
import truce.core.agreement.Norm;
import truce.core.agreement.Stage;

/** The citation that most facts of an agreement share; told once and not with each of them. */
final class UsualCitation {

    private final String text;

    private UsualCitation(String text) {
        this.text = text;
    }

    /** The commonest note: a fact without a note of its own carries the citation of the file. */
    static UsualCitation of(Agreement agreement) {
        Map<String, Long> counts = agreement.norms().stream()
                .flatMap(UsualCitation::notes)
                .collect(Collectors.groupingBy(note -> note, Collectors.counting()));
        return new UsualCitation(counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(""));
    }

    /** The note without the usual citation at its end; empty when it is nothing else. */
    String stripped(String note) {
        return note.equals(text)
                ? ""
                : note.endsWith(" (" + text + ")") ? note.substring(0, note.length() - text.length() - 3) : note;
    }

    private static Stream<String> notes(Norm norm) {
        return Stream.concat(
                norm.bindings().stream().map(Binding::note),
                norm.lifecycle().stages().stream().map(Stage::note));
    }
}
