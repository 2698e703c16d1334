package truce.rules.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.ExceptionClaim;
import truce.core.action.ExceptionKind;
import truce.core.action.Harm;
import truce.core.action.Labels;
import truce.core.action.Links;
import truce.core.action.Participants;
import truce.core.action.PlaceRole;
import truce.core.action.Places;
import truce.core.action.Statement;
import truce.core.action.Vouching;
import truce.core.action.Weapon;
import truce.core.action.WeaponClass;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Lifecycle;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Modality;
import truce.core.agreement.Norm;
import truce.core.agreement.Relation;
import truce.core.agreement.Stage;
import truce.core.evidence.Evidence;
import truce.core.evidence.EvidenceLevel;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;
import truce.core.geo.Position;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Attribution;
import truce.core.match.Cause;
import truce.core.match.Degree;
import truce.core.match.Element;
import truce.core.match.Ends;
import truce.core.match.Gate;
import truce.core.origin.Origin;
import truce.core.time.TimePrecision;
import truce.core.time.Validity;
import truce.core.time.When;

/** Builds a case from the cells of a row. */
final class CaseDraft {

    private static final Set<Gate> NOT_ASKED =
            EnumSet.of(Gate.BORE, Gate.DISTANCE, Gate.AMOUNT, Gate.CONTROL, Gate.NOTICE, Gate.CONDITION, Gate.DEADLINE);
    private static final When DAY =
            new When(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2020-01-02T00:00:00Z"), TimePrecision.DAY);
    private static final Place SOMEWHERE = new Disc("somewhere", new Position(10, 10), Distance.ofKilometres(1));

    private final Map<String, String> row;

    CaseDraft(Map<String, String> row) {
        this.row = row;
    }

    ActCase build() {
        String id = row.getOrDefault("id", "");
        Event event = event(id);
        return new ActCase(
                id,
                Incident.of("incident of " + id, List.of(event), List.of()),
                event,
                norm(),
                elements(),
                new Attribution(
                        constant(Attribution.Basis.class, "attribution", Attribution.Basis.NAMED_BY_SOURCE),
                        List.of("A"),
                        List.of("B"),
                        false),
                new Ends(end("origin"), end("impact")));
    }

    /** An end that is told and of which the row says nothing lies inside. */
    private Degree end(String role) {
        Degree plain = words("known", "impact").contains(role) ? Degree.ESTABLISHED : Degree.UNRESOLVED;
        return constant(Degree.class, role + "-inside", plain);
    }

    private Event event(String id) {
        boolean aggregated = yes("aggregated", false);
        Participants sides = new Participants.Directed(Participants.Side.of("A"), Participants.Side.of("B"));
        Weapon weapon =
                new Weapon(constant(WeaponClass.class, "weapon", WeaponClass.UNKNOWN), OptionalDouble.empty(), "");
        List<String> denied = yes("disputed", false) ? List.of("B") : List.of();
        Action action = new Action(
                "action of " + id,
                new Origin("table", 1),
                "table",
                constant(Statement.class, "statement", Statement.ACT),
                acts(),
                sides,
                places(),
                DAY,
                killed(),
                weapon,
                new Vouching(List.of("Agency"), EvidenceLevel.ALLEGED, denied, claims()),
                aggregated,
                Optional.empty(),
                Links.NONE,
                Labels.NONE,
                Map.of());
        return Event.of(
                "event of " + id,
                List.of(action),
                acts(),
                sides,
                places(),
                DAY,
                killed(),
                weapon,
                new Evidence(EvidenceLevel.REPORTED, List.of(), 1, denied, false),
                claims(),
                aggregated,
                List.of());
    }

    private Norm norm() {
        return new Norm(
                "TABLE/c1",
                "TABLE",
                "c1",
                constant(ClauseKind.class, "kind", ClauseKind.CEASE_HOSTILITIES),
                constant(Modality.class, "modality", Modality.PROHIBITION),
                acts(),
                Set.of(),
                List.of(),
                false,
                List.of(),
                constant(Relation.class, "relation", Relation.ANY),
                yes("zone", true) ? Optional.of("zone") : Optional.empty(),
                words("counts", "impact").stream()
                        .map(word -> PlaceRole.valueOf(upper(word)))
                        .toList(),
                new Lifecycle(
                        List.of(new Stage(LifecycleState.IN_FORCE, Validity.ALWAYS, Optional.empty(), false, "table"))),
                List.of(),
                List.of(),
                DraftClock.quantity(row.getOrDefault("clock", DraftClock.NONE)),
                List.of());
    }

    private List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (Gate gate : Gate.values()) {
            String cell = row.getOrDefault(gate.code(), NOT_ASKED.contains(gate) ? "-" : "established");
            if (!cell.equals("-")) {
                elements.add(Element.graded(gate, Degree.valueOf(upper(cell)), Cause.EVIDENCE, List.of(), ""));
            }
        }
        return elements;
    }

    private Set<ActionType> acts() {
        EnumSet<ActionType> acts = EnumSet.noneOf(ActionType.class);
        for (String code : row.getOrDefault("acts", "artillery-fire").split("\\|", -1)) {
            if (!code.isBlank() && !code.equals("-")) {
                acts.add(ActionType.named(code.strip())
                        .orElseThrow(() -> new IllegalArgumentException("there is no act '" + code + "'")));
            }
        }
        return acts;
    }

    private Places places() {
        List<String> known = words("known", "impact");
        return new Places(
                place(known, "origin"), place(known, "impact"), place(known, "position"), place(known, "observer"));
    }

    private static Place place(List<String> known, String role) {
        return known.contains(role) ? SOMEWHERE : new PlaceUnknown("not stated");
    }

    private Harm killed() {
        String cell = row.getOrDefault("killed", "?");
        if (cell.equals("?")) {
            return Harm.UNKNOWN;
        }
        int[] numbers =
                Arrays.stream(cell.split("-", -1)).mapToInt(Integer::parseInt).toArray();
        return numbers.length == 1 ? Harm.of(numbers[0]) : new Harm(numbers[0], numbers[1], numbers[2], true);
    }

    private List<ExceptionClaim> claims() {
        List<ExceptionClaim> claims = new ArrayList<>();
        for (String claim : row.getOrDefault("claims", "-").split(",", -1)) {
            List<String> words = List.of(claim.strip().split(" ", -1));
            if (!words.get(0).equals("-")) {
                claims.add(
                        new ExceptionClaim(ExceptionKind.valueOf(upper(words.get(0))), "A", words.contains("shown")));
            }
        }
        return claims;
    }

    private List<String> words(String column, String otherwise) {
        String cell = row.getOrDefault(column, otherwise);
        return cell.equals("-") ? List.of() : List.of(cell.split(" ", -1));
    }

    private boolean yes(String column, boolean otherwise) {
        return row.getOrDefault(column, otherwise ? "yes" : "no").equals("yes");
    }

    private <E extends Enum<E>> E constant(Class<E> type, String column, E otherwise) {
        String cell = row.getOrDefault(column, "");
        return cell.isEmpty() ? otherwise : Enum.valueOf(type, upper(cell));
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
