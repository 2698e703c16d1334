package truce.core.match;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.action.PlaceRole;
import truce.core.agreement.Ambiguity;
import truce.core.agreement.Binding;
import truce.core.agreement.BindingLevel;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Exemption;
import truce.core.agreement.Lifecycle;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Modality;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity;
import truce.core.agreement.Relation;
import truce.core.agreement.Stage;
import truce.core.time.Moment;
import truce.core.time.Validity;

/** Norms for tests: an invented ceasefire between North and South, with parts to change. */
public final class Norms {

    private ClauseKind kind = ClauseKind.CEASE_HOSTILITIES;
    private List<Binding> bindings = List.of(signatory("NORTH", "north"), signatory("SOUTH", "south"));
    private List<String> controlled = List.of();
    private Relation relation = Relation.BETWEEN_SIDES;
    private Optional<String> zone = Optional.empty();
    private List<PlaceRole> roles = List.of(PlaceRole.IMPACT, PlaceRole.ORIGIN);
    private List<Stage> stages = List.of(inForce("2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z"));
    private List<Exemption> exemptions = List.of();
    private List<Ambiguity> ambiguities = List.of();
    private Optional<Quantity> quantity = Optional.empty();
    private Set<ActionType> acts = ActionType.in(ActionGroup.USE_OF_FORCE);
    private Set<ActionType> indicative = Set.of();
    private Modality modality = Modality.PROHIBITION;
    private boolean passive;

    public static Norms ceasefire() {
        return new Norms();
    }

    public static Binding signatory(String party, String side) {
        return binding(party, side, BindingLevel.SIGNATORY);
    }

    public static Binding binding(String party, String side, BindingLevel level) {
        return new Binding(party, side, level, Validity.ALWAYS, List.of(), List.of(), "");
    }

    public static Stage inForce(String from, String to) {
        return stage(LifecycleState.IN_FORCE, from, to);
    }

    public static Stage stage(LifecycleState state, String from, String to) {
        return new Stage(state, Validity.between(Instant.parse(from), Instant.parse(to)), Optional.empty(), false, "");
    }

    public static Stage startingBetween(String earliest, String latest, boolean contested) {
        Moment start = new Moment(Instant.parse(earliest), Instant.parse(latest));
        return new Stage(LifecycleState.IN_FORCE, new Validity(start, Moment.NEVER), Optional.empty(), contested, "");
    }

    public Norms kind(ClauseKind value) {
        kind = value;
        return this;
    }

    public Norms binding(Binding... values) {
        bindings = List.of(values);
        return this;
    }

    public Norms controlling(String... parties) {
        controlled = List.of(parties);
        return this;
    }

    public Norms relation(Relation value) {
        relation = value;
        return this;
    }

    public Norms in(String zoneId) {
        zone = Optional.of(zoneId);
        return this;
    }

    public Norms counting(PlaceRole... values) {
        roles = List.of(values);
        return this;
    }

    public Norms stages(Stage... values) {
        stages = List.of(values);
        return this;
    }

    public Norms exempting(Exemption... values) {
        exemptions = List.of(values);
        return this;
    }

    public Norms ambiguous(Ambiguity... values) {
        ambiguities = List.of(values);
        return this;
    }

    public Norms quantity(Quantity value) {
        quantity = Optional.of(value);
        return this;
    }

    public Norms about(Set<ActionType> values) {
        acts = values;
        return this;
    }

    public Norms indicatedBy(Set<ActionType> values) {
        indicative = values;
        return this;
    }

    public Norms required() {
        modality = Modality.REQUIREMENT;
        return this;
    }

    public Norms passive() {
        passive = true;
        return this;
    }

    public Norm norm() {
        return new Norm(
                "TEST/c1",
                "TEST",
                "c1",
                kind,
                modality,
                acts,
                indicative,
                bindings,
                passive,
                controlled,
                relation,
                zone,
                roles,
                new Lifecycle(stages),
                exemptions,
                ambiguities,
                quantity,
                List.of());
    }
}
