package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.action.PlaceRole;
import truce.core.agreement.Ambiguity;
import truce.core.agreement.Binding;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.ConditionalDeadline;
import truce.core.agreement.Deliveries;
import truce.core.agreement.Exemption;
import truce.core.agreement.Lifecycle;
import truce.core.agreement.Modality;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity;
import truce.core.agreement.Relation;
import truce.core.agreement.Stage;
import truce.core.fault.NearestName;

/** Reads what a clause asks of whom. */
final class NormReader {

    static final Set<String> KEYS = Set.of(
            "suffix",
            "kind",
            "modality",
            "acts",
            "not-acts",
            "indicative-acts",
            "bound",
            "passive",
            "controlled",
            "relation",
            "zone",
            "places",
            "life",
            "exemptions",
            "ambiguities",
            "quantity",
            "note");
    static final Set<String> AMBIGUITY =
            Set.of("acts", "not-acts", "parties", "note", "certainty", "citation", "unsure");

    private final Scope scope;
    private final Section defaults;

    /** @param defaults what norms that say nothing else take: bound, life, zone, exemptions */
    NormReader(Scope scope, Section defaults) {
        this.scope = scope;
        this.defaults = defaults;
    }

    Optional<Norm> read(Section section, String clause, Ledger.Mark mark) {
        Optional<ClauseKind> kind = section.oneOf("kind", ClauseKind::code, Arrays.asList(ClauseKind.values()));
        if (!section.has("kind")) {
            section.need("kind");
        }
        List<Coded<Binding>> bindings =
                scope.listOf(own(section, "bound"), "bound", scope.bindings, new BindingReader(scope)::read);
        List<Coded<Stage>> life = scope.listOf(own(section, "life"), "life", scope.lives, new LifeReader(scope)::read);
        List<Coded<Exemption>> exemptions = scope.listOf(
                own(section, "exemptions"), "exemptions", scope.exemptions, new ExemptionReader(scope)::read);
        List<Coded<Ambiguity>> ambiguities = ambiguities(section);
        Optional<Coded<Quantity>> quantity = new QuantityReader(scope).read(section);
        Optional<String> zone = zone(own(section, "zone"));
        List<String> controlled = scope.parties(section, "controlled");
        if (life.isEmpty()) {
            section.fault("life", "no stage says when it is in force", "Give it a 'life', or the file a default one.");
        }
        if (bindings.isEmpty()) {
            section.fault("bound", "nobody is bound", "Give it 'bound', or the file a default.");
        }
        if (kind.isEmpty() || life.isEmpty()) {
            return Optional.empty();
        }
        List<String> unsure = new ArrayList<>(mark.unsure());
        unsure.addAll(Coded.unsure(bindings));
        unsure.addAll(Coded.unsure(life));
        unsure.addAll(Coded.unsure(exemptions));
        unsure.addAll(Coded.unsure(ambiguities));
        quantity.ifPresent(one -> unsure.addAll(one.unsure()));
        zone.ifPresent(id -> unsure.addAll(ofZone(id)));
        Norm norm = norm(
                section,
                clause,
                kind.get(),
                bindings,
                life,
                exemptions,
                ambiguities,
                quantity,
                zone,
                controlled,
                unsure.stream().distinct().toList());
        check(section, norm);
        return Optional.of(norm);
    }

    private Norm norm(
            Section section,
            String clause,
            ClauseKind kind,
            List<Coded<Binding>> bindings,
            List<Coded<Stage>> life,
            List<Coded<Exemption>> exemptions,
            List<Coded<Ambiguity>> ambiguities,
            Optional<Coded<Quantity>> quantity,
            Optional<String> zone,
            List<String> controlled,
            List<String> unsure) {
        String suffix = section.find("suffix").map(text -> "-" + text).orElse("");
        Set<ActionType> acts = new HashSet<>(section.has("acts") ? acts(section, "acts") : KindDefaults.acts(kind));
        acts.removeAll(acts(section, "not-acts"));
        return new Norm(
                scope.agreement + "/" + clause + suffix,
                scope.agreement,
                clause,
                kind,
                section.oneOf("modality", Modality::code, Arrays.asList(Modality.values()))
                        .orElse(KindDefaults.modality(kind)),
                acts,
                section.has("indicative-acts") ? acts(section, "indicative-acts") : KindDefaults.indicative(kind, acts),
                Coded.values(bindings),
                section.yes("passive", false),
                controlled,
                section.oneOf("relation", Relation::code, Arrays.asList(Relation.values()))
                        .orElse(KindDefaults.relation(kind)),
                zone,
                places(section, kind, acts),
                new Lifecycle(Coded.values(life)),
                Coded.values(exemptions),
                Coded.values(ambiguities),
                quantity.map(Coded::value),
                unsure);
    }

    /** The section itself where it has the key, else the file's defaults. */
    private Section own(Section section, String key) {
        return section.has(key) ? section : defaults;
    }

    private Optional<String> zone(Section section) {
        Optional<String> id = section.find("zone").filter(zone -> !zone.equals("everywhere"));
        if (id.isPresent() && !scope.parts.zones.containsKey(id.get())) {
            if (!scope.parts.broken.contains(id.get())) {
                section.fault("zone", "unknown zone '" + id.get() + "'", help(id.get()));
            }
            return Optional.empty();
        }
        return id;
    }

    private String help(String zone) {
        Set<String> known = scope.parts.zones.keySet();
        return NearestName.hint(zone, known)
                + (NearestName.of(zone, known).isPresent()
                        ? ""
                        : " A zone that comes with --zones is declared under 'zones' with 'shape: unpublished'.");
    }

    private List<String> ofZone(String id) {
        Coded<?> zone = scope.parts.zones.get(id);
        return zone == null ? List.of() : zone.unsure();
    }

    private static List<PlaceRole> places(Section section, ClauseKind kind, Set<ActionType> acts) {
        List<PlaceRole> roles = section.texts("places").stream()
                .flatMap(text ->
                        section.oneOf("places", text, PlaceRole::code, Arrays.asList(PlaceRole.values())).stream())
                .toList();
        return roles.isEmpty() ? KindDefaults.places(kind, acts) : roles;
    }

    private List<Coded<Ambiguity>> ambiguities(Section norm) {
        List<Coded<Ambiguity>> all = new ArrayList<>();
        for (Node node : norm.items("ambiguities")) {
            Section.of(node, norm.faults(), "an ambiguity", AMBIGUITY).ifPresent(section -> {
                Ledger.Mark mark = scope.ledger.mark(section, "ambiguity", Optional.of(scope.file));
                Set<ActionType> acts = new HashSet<>(acts(section, "acts"));
                acts.removeAll(acts(section, "not-acts"));
                Ambiguity open = new Ambiguity(acts, scope.parties(section, "parties"), section.need("note"));
                all.add(new Coded<>(open, section.line(), mark.unsure()));
            });
        }
        return all;
    }

    /** Acts and groups of acts by code or by the handbook's number. */
    static Set<ActionType> acts(Section section, String key) {
        EnumSet<ActionType> acts = EnumSet.noneOf(ActionType.class);
        for (String text : section.texts(key)) {
            Optional<ActionGroup> group = Arrays.stream(ActionGroup.values())
                    .filter(one -> one.code().equals(text))
                    .findFirst();
            Optional<ActionType> act = ActionType.named(text);
            group.ifPresent(one -> acts.addAll(ActionType.in(one)));
            act.ifPresent(acts::add);
            if (group.isEmpty() && act.isEmpty()) {
                List<String> known = new ArrayList<>();
                Arrays.stream(ActionGroup.values()).forEach(one -> known.add(one.code()));
                Arrays.stream(ActionType.values()).forEach(one -> known.add(one.code()));
                section.fault(key, "unknown act or group of acts '" + text + "'", NearestName.hint(text, known));
            }
        }
        return acts;
    }

    private static boolean asksBy(Optional<Quantity> quantity) {
        return quantity.filter(one -> one instanceof Quantity.Deadline
                        || one instanceof ConditionalDeadline
                        || one instanceof Deliveries)
                .isPresent();
    }

    private static void check(Section section, Norm norm) {
        if (asksBy(norm.quantity()) && norm.modality() != Modality.REQUIREMENT) {
            section.fault(
                    "quantity",
                    "a deadline or delivery belongs to something asked for, and this is a "
                            + norm.modality().code(),
                    "Write 'modality: requirement'.");
        }
        boolean noOtherSide = norm.relation() == Relation.BETWEEN_SIDES
                && norm.bindings().stream().map(Binding::side).distinct().count() < 2;
        if (noOtherSide) {
            section.fault(
                    "relation",
                    "it holds between sides, and only one side is bound",
                    "Write 'relation: any', " + "or bind the other side.");
        }
        if (norm.kind() == ClauseKind.ENSURE && norm.controlled().isEmpty()) {
            section.fault("controlled", "it does not say whom the addressee must restrain", "");
        }
    }
}
