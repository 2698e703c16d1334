package truce.rules.fact;

import truce.core.action.Statement;
import truce.core.action.WeaponClass;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Modality;
import truce.core.agreement.Relation;
import truce.core.match.Attribution;

/**
 * A reported act held against one norm, every element graded. A rule says which cases it is about; how sure the answer
 * is follows from the elements, not from the rule.
 *
 * @param id id of the core case; for bindings, not for rules
 */
@Means("A reported act held against one norm.")
public record Case(
        String id,
        @Means("What the norm asks for.") ClauseKind kind,

        @Means("Whether the norm forbids, asks for or allows.")
        Modality modality,

        @Means("Between whom the act must happen for the norm to be about it.")
        Relation relation,

        @Means("The event happened.") Graded occurrence,
        @Means("The act is one that the norm is about.") Graded act,

        @Means("The norm was in force for the party at that time.")
        Graded time,

        @Means("The place that counts lies in the zone.") Graded place,
        @Means("The norm binds the actor.") Graded party,

        @Means("The act happened between those whom the norm is about.")
        Graded relationship,

        @Means("The weapon is one that the withdrawal table lists.")
        Graded bore,

        @Means("The weapon stood nearer than the table requires.")
        Graded distance,

        @Means("It was as large, or as much, as the norm forbids.")
        Graded amount,

        @Means("The place changed hands against the positions that the norm keeps.")
        Graded control,

        @Means("Notice was due and not given.") Graded notice,

        @Means("A condition on which the norm allows it was not met.")
        Graded condition,

        @Means("The deadline had passed.") Graded deadline,
        @Means("No exception excuses the act.") Graded exception,
        @Means("Which groups the act belongs to.") Acts acts,

        @Means("Class of weapon; `Weapon.UNKNOWN` when not stated.")
        WeaponClass weapon,

        @Means("What kind of statement the source makes.") Statement statement,
        @Means("On what basis the act is attributed.") Attribution.Basis attribution,

        @Means("The source says where fire or movement started.")
        boolean originKnown,

        @Means("The source says where it struck.") boolean impactKnown,

        @Means("The source says where the acting force stood.")
        boolean positionKnown,

        @Means("Where fire or movement started lies in the zone.")
        Graded originInside,

        @Means("Where it struck lies in the zone.") Graded impactInside,
        @Means("The norm counts the place of origin.") boolean originCounts,
        @Means("The norm counts the place of impact.") boolean impactCounts,
        @Means("The norm counts the position of the force.") boolean positionCounts,
        @Means("The norm holds in a zone, not everywhere.") boolean zoned,
        @Means("The row sums up several events.") boolean aggregated,
        @Means("Somebody denies the fact.") boolean disputed,

        @Means(
                "Deaths reach the pack's parameter `mass-casualty`: by the low estimate established, by the best likely, by the high or an unknown one open.")
        Graded massCasualty) {

    /** Two views are the same only if they are one object. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return id;
    }
}
