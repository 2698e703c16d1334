package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.action.ExceptionKind;
import truce.core.agreement.Exemption;

/** Reads what a text allows nevertheless. */
final class ExemptionReader {

    static final Set<String> KEYS =
            Set.of("kind", "targets", "from", "to", "conditions", "certainty", "citation", "unsure");

    private final Scope scope;

    ExemptionReader(Scope scope) {
        this.scope = scope;
    }

    List<Coded<Exemption>> read(Section section, String key) {
        List<Coded<Exemption>> all = new ArrayList<>();
        for (Node node : section.items(key)) {
            Section.of(node, section.faults(), "an exemption", KEYS)
                    .flatMap(this::read)
                    .ifPresent(all::add);
        }
        return all;
    }

    private Optional<Coded<Exemption>> read(Section section) {
        Optional<ExceptionKind> kind =
                section.oneOf("kind", ExceptionKind::code, Arrays.asList(ExceptionKind.values()));
        if (!section.has("kind")) {
            section.need("kind");
        }
        Ledger.Mark mark = scope.ledger.mark(
                section, "exemption " + kind.map(ExceptionKind::code).orElse(""), Optional.of(scope.file));
        List<String> targets = scope.parties(section, "targets");
        if (kind.isPresent() && kind.get() == ExceptionKind.DESIGNATED_GROUP_TARGET && targets.isEmpty()) {
            section.fault("targets", "the designated groups are missing", "Name them under 'targets'.");
        }
        return kind.map(one -> new Coded<>(
                new Exemption(
                        one, targets, scope.clock.validity(section), section.text("conditions", ""), mark.citation()),
                section.line(),
                mark.unsure()));
    }
}
