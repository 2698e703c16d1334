package truce.cli.tell;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import truce.core.agreement.Agreement;
import truce.core.agreement.Ambiguity;
import truce.core.agreement.Clause;
import truce.core.agreement.Exemption;
import truce.core.agreement.Norm;
import truce.core.agreement.Relation;
import truce.core.agreement.Stage;
import truce.core.geo.Zone;
import truce.core.geo.ZoneVersion;
import truce.core.report.Words;

/**
 * An agreement as an analyst reads it: what changes when, who is bound and how, what each clause asks, when, where, what it
 * allows and leaves open, and what is unsure.
 */
public final class AgreementText {

    private final Agreement agreement;
    private final ZoneId zone;
    private final Times times;
    private final Words words = Words.english();
    private final Lines lines = new Lines();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<Object, String> told = new HashMap<>();
    private final UsualCitation usual;

    private AgreementText(Agreement agreement, ZoneId zone) {
        this.agreement = agreement;
        this.zone = zone;
        this.times = new Times(zone);
        this.usual = UsualCitation.of(agreement);
        agreement.parties().forEach(party -> names.put(party.id(), party.name()));
    }

    /** The agreement, with times in that zone. */
    public static List<String> of(Agreement agreement, ZoneId zone) {
        return new AgreementText(agreement, zone).all();
    }

    private List<String> all() {
        lines.head(agreement.id() + ": " + agreement.title());
        lines.add(1, "signed or announced: " + times.of(agreement.signed()));
        lines.add(1, agreement.coding().sentence());
        lines.add(1, "times with an hour are in " + zone.getId() + ", dates without one are local dates");
        if (!agreement.scale().isEmpty()) {
            lines.add(
                    1,
                    "its own grades of gravity: "
                            + agreement.scale().stream()
                                    .map(grade -> grade.name() + " from S" + grade.from())
                                    .collect(Collectors.joining(", ")));
        }
        new TreeMap<>(agreement.references()).forEach((where, id) -> lines.add(1, where + ": " + id));
        parties();
        list(
                "Timeline",
                AgreementTimeline.of(agreement).stream()
                        .map(point -> times.of(point.when()) + ": " + point.sentence())
                        .toList());
        agreement.clauses().forEach(this::clause);
        zones();
        list("Unsure facts", agreement.coding().unsure());
        list("Notes", agreement.notes());
        return lines.all();
    }

    private void parties() {
        lines.head("Parties and others named");
        agreement.parties().forEach(party -> lines.add(1, party.id() + ": " + party.name()));
        agreement
                .memberships()
                .forEach(m -> lines.add(
                        1,
                        m.member() + " is " + (m.kind().name().equals("MEMBER") ? "part of " : "affiliated with ")
                                + m.whole() + " " + times.of(m.validity())));
    }

    private void clause(Clause clause) {
        lines.head("Clause " + clause.id() + ": " + clause.title());
        lines.add(1, clause.paraphrase());
        lines.add(1, clause.citation() + " (" + clause.certainty().code() + ")");
        if (clause.norms().isEmpty()) {
            lines.add(1, "not held against acts");
        }
        clause.norms().forEach(this::norm);
    }

    private void norm(Norm norm) {
        lines.add(1, norm.id() + ": " + norm.modality().code() + ", " + words.of(norm.kind()) + where(norm));
        lines.add(2, "about: " + ActsText.of(norm.acts()) + relation(norm));
        once(norm, norm.bindings(), "bound as in ", new BoundText(times, names, usual).of(norm.bindings()));
        if (norm.passive()) {
            lines.add(2, "the text names nobody who must do it");
        }
        if (!norm.controlled().isEmpty()) {
            lines.add(2, "to be restrained or moved: " + String.join(", ", norm.controlled()));
        }
        once(
                norm,
                norm.lifecycle(),
                "states as in ",
                norm.lifecycle().stages().stream().map(this::stage).toList());
        norm.quantity()
                .ifPresent(quantity -> new QuantityText(times).of(quantity).forEach(line -> lines.add(2, line)));
        if (!norm.exemptions().isEmpty()) {
            once(
                    norm,
                    norm.exemptions(),
                    "exemptions as in ",
                    norm.exemptions().stream().map(this::exemption).toList());
        }
        norm.ambiguities().forEach(open -> lines.add(2, ambiguity(open)));
        norm.unsure().forEach(fact -> lines.add(2, "unsure: " + fact));
    }

    /** Tells a part in full where it stands first, and later only where that was. */
    private void once(Norm norm, Object part, String as, List<String> sentences) {
        String first = told.putIfAbsent(part, norm.id());
        if (first == null) {
            sentences.forEach(sentence -> lines.add(2, sentence));
        } else {
            lines.add(2, as + first);
        }
    }

    private static String where(Norm norm) {
        return norm.zone().map(zone -> ", in " + zone).orElse("");
    }

    private static String relation(Norm norm) {
        return norm.relation() == Relation.ANY
                ? ""
                : "; " + norm.relation().code().replace('-', ' ');
    }

    private String exemption(Exemption exemption) {
        return "allowed: " + words.of(exemption.kind())
                + (exemption.targets().isEmpty() ? "" : " of " + String.join(", ", exemption.targets()))
                + (exemption.conditions().isBlank() ? "" : ": " + exemption.conditions()) + " ("
                + exemption.citation() + ")";
    }

    private static String ambiguity(Ambiguity open) {
        return "open wording"
                + (open.parties().isEmpty() ? "" : " for " + String.join(", ", open.parties()))
                + (open.acts().isEmpty() ? "" : " on " + ActsText.of(open.acts())) + ": " + open.note();
    }

    private String stage(Stage stage) {
        String note = usual.stripped(stage.note());
        return AgreementTimeline.words(stage.state()) + " " + times.of(stage.validity())
                + stage.party().map(party -> " for " + party).orElse("")
                + (stage.contestedStart() ? "; the parties differ over its begin" : "")
                + (note.isBlank() ? "" : " (" + note + ")");
    }

    private void zones() {
        if (agreement.zones().isEmpty()) {
            return;
        }
        lines.head("Zones");
        for (Zone zone : agreement.zones()) {
            lines.add(1, zone.id() + ": " + zone.name());
            zone.versions().forEach(version -> lines.add(2, version(version)));
        }
    }

    private String version(ZoneVersion version) {
        return version.status().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + String.format(
                        Locale.ROOT, ", good to %.1f km", version.accuracy().kilometres())
                + version.validFrom().map(from -> ", from " + times.of(from)).orElse("")
                + version.validTo().map(to -> ", until " + times.of(to)).orElse("")
                + (version.source().isBlank() ? "" : " (" + version.source() + ")");
    }

    private void list(String head, List<String> items) {
        if (!items.isEmpty()) {
            lines.head(head);
            items.forEach(item -> lines.add(1, item));
        }
    }
}
