package truce.plugin.agreements;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.agreement.Binding;
import truce.core.agreement.BindingLevel;
import truce.core.time.Validity;

/** Reads whom a norm binds, how far, and from when until when. */
final class BindingReader {

    static final Set<String> KEYS = Set.of(
            "party",
            "side",
            "level",
            "from",
            "to",
            "via",
            "contested-by",
            "known",
            "note",
            "certainty",
            "citation",
            "unsure");

    private final Scope scope;

    BindingReader(Scope scope) {
        this.scope = scope;
    }

    List<Coded<Binding>> read(Section section, String key) {
        List<Coded<Binding>> all = new ArrayList<>();
        for (Node node : section.items(key)) {
            Section.of(node, section.faults(), "a binding", KEYS).ifPresent(one -> all.addAll(read(one)));
        }
        for (int later = 1; later < all.size(); later++) {
            checkAgainst(section, all.get(later), all.subList(0, later));
        }
        return all;
    }

    private List<Coded<Binding>> read(Section section) {
        List<String> parties = scope.parties(section, "party");
        if (!section.has("party")) {
            section.need("party");
        }
        Optional<BindingLevel> level = section.oneOf("level", BindingLevel::code, Arrays.asList(BindingLevel.values()));
        if (!section.has("level")) {
            section.need("level");
        }
        String who = String.join(", ", parties);
        Ledger.Mark mark = scope.ledger.mark(section, "binding of " + who, Optional.of(scope.file));
        Validity validity = scope.clock.validity(section);
        List<String> via = scope.parties(section, "via");
        if (level.isPresent() && level.get() == BindingLevel.VIA_GUARANTOR && via.isEmpty()) {
            section.fault("via", "bound through a guarantor, but 'via' names none", "");
        }
        List<String> contestedBy = scope.parties(section, "contested-by");
        String note = note(section, mark);
        Optional<Instant> known = scope.clock.known(section);
        return level.stream()
                .flatMap(one -> parties.stream()
                        .map(party -> new Binding(
                                party,
                                side(section, party),
                                one,
                                validity,
                                via,
                                contestedBy,
                                note,
                                !mark.unsure().isEmpty(),
                                known)))
                .map(binding -> new Coded<>(binding, section.line(), mark.unsure()))
                .toList();
    }

    private String side(Section section, String party) {
        String side = section.text("side", scope.sideOf(party));
        if (!side.equals(Scope.OUTSIDE) && !scope.sides.containsKey(side)) {
            section.fault(
                    "side",
                    "unknown side '" + side + "'",
                    truce.core.fault.NearestName.hint(side, scope.sides.keySet()));
        }
        return side;
    }

    static String note(Section section, Ledger.Mark mark) {
        return section.find("note")
                .map(note -> note + " (" + mark.citation() + ")")
                .orElse(mark.citation());
    }

    private static void checkAgainst(Section section, Coded<Binding> one, List<Coded<Binding>> earlier) {
        Binding binding = one.value();
        for (Coded<Binding> other : earlier) {
            boolean both = other.value().party().equals(binding.party())
                    && Overlap.surely(binding.validity(), other.value().validity());
            if (both) {
                section.faults()
                        .add(
                                one.line(),
                                "party",
                                binding.party(),
                                binding.party() + " is bound twice at the same time: "
                                        + other.value().level().code() + " (line " + other.line() + ") and "
                                        + binding.level().code(),
                                "Date the bindings, or keep one of them.");
            }
        }
    }
}
