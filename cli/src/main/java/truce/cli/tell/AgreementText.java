package truce.cli.tell;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import truce.core.agreement.Agreement;
import truce.core.agreement.Binding;
import truce.core.agreement.Clause;
import truce.core.agreement.Norm;
import truce.core.agreement.Stage;
import truce.core.geo.Zone;
import truce.core.geo.ZoneVersion;
import truce.core.report.Words;

/** An agreement as an analyst reads it: who is bound and how, what each clause asks, when, where, and what is unsure. */
public final class AgreementText {

    private final Agreement agreement;
    private final Times times;
    private final Words words = Words.english();
    private final Lines lines = new Lines();
    private final Map<String, String> names = new TreeMap<>();

    private AgreementText(Agreement agreement, ZoneId zone) {
        this.agreement = agreement;
        this.times = new Times(zone);
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
        lines.head("Parties and others named");
        agreement.parties().forEach(party -> lines.add(1, party.id() + ": " + party.name()));
        agreement
                .memberships()
                .forEach(m -> lines.add(
                        1,
                        m.member() + " is " + (m.kind().name().equals("MEMBER") ? "part of " : "affiliated with ")
                                + m.whole() + " " + times.of(m.validity())));
        agreement.clauses().forEach(this::clause);
        zones();
        list("Unsure facts", agreement.coding().unsure());
        list("Notes", agreement.notes());
        return lines.all();
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
        lines.add(
                1,
                norm.id() + ": " + norm.modality().code() + ", " + words.of(norm.kind())
                        + norm.zone().map(zone -> ", in " + zone).orElse(""));
        norm.bindings().forEach(binding -> lines.add(2, bound(binding)));
        norm.lifecycle().stages().forEach(stage -> lines.add(2, stage(stage)));
        norm.exemptions()
                .forEach(exemption ->
                        lines.add(2, "allowed: " + words.of(exemption.kind()) + " " + exemption.conditions()));
        norm.ambiguities().forEach(ambiguity -> lines.add(2, "open wording: " + ambiguity.note()));
    }

    private String bound(Binding binding) {
        String via = binding.via().isEmpty() ? "" : " through " + String.join(", ", binding.via());
        String contested =
                binding.contestedBy().isEmpty() ? "" : "; contested by " + String.join(", ", binding.contestedBy());
        return names.getOrDefault(binding.party(), binding.party()) + ": "
                + binding.level().code().replace('-', ' ') + via + " " + times.of(binding.validity()) + contested;
    }

    private String stage(Stage stage) {
        return stage.state().code().replace('-', ' ') + " " + times.of(stage.validity())
                + stage.party().map(party -> " for " + party).orElse("")
                + (stage.contestedStart() ? "; the parties differ over its begin" : "")
                + (stage.note().isBlank() ? "" : " (" + stage.note() + ")");
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
