package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import truce.core.agreement.Certainty;

/** Counts the coded facts of a file, and keeps those that are unsure. Each fact has a certainty and a citation. */
final class Ledger {

    private int facts;
    private final List<String> unsure = new ArrayList<>();

    int facts() {
        return facts;
    }

    List<String> unsure() {
        return unsure;
    }

    /** What a fact rests on. */
    record Mark(Certainty certainty, String citation, List<String> unsure) {
        public Mark {
            unsure = List.copyOf(unsure);
        }
    }

    /**
     * Reads {@code certainty}, {@code citation} and {@code unsure} (why), which a part inherits from the one around it.
     *
     * @param what the fact in words, for the list of the unsure ones
     */
    Mark mark(Section section, String what, Optional<Mark> around) {
        facts++;
        Optional<Certainty> own = section.oneOf("certainty", Certainty::code, Arrays.asList(Certainty.values()));
        Optional<String> why = section.find("unsure");
        Certainty certainty = why.isPresent()
                ? Certainty.UNSURE
                : own.or(() -> around.map(Mark::certainty)).orElse(Certainty.UNSURE);
        if (own.isEmpty() && why.isEmpty() && around.isEmpty()) {
            section.fault("certainty", "'certainty' is missing", "Write looked-up, known or unsure.");
        }
        String citation =
                section.find("citation").or(() -> around.map(Mark::citation)).orElse("");
        if (citation.isEmpty()) {
            section.fault("citation", "'citation' is missing", "Say where this stands.");
        }
        return new Mark(certainty, citation, own(what, own, why));
    }

    private List<String> own(String what, Optional<Certainty> own, Optional<String> why) {
        if (why.isEmpty() && own.orElse(Certainty.KNOWN) != Certainty.UNSURE) {
            return List.of();
        }
        String text = why.map(reason -> what + ": " + reason).orElse(what);
        unsure.add(text);
        return List.of(text);
    }
}
