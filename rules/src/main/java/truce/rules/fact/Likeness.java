package truce.rules.fact;

/**
 * All that rules can tell of a case: every property of its view, without the id. Properties are compared as objects, so
 * that two views are alike only when every rule must say the same of both.
 */
@SuppressWarnings("ReferenceEquality") // degrees and groups of acts are one object each
public record Likeness(Case view) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Likeness like
                && sameNorm(like.view)
                && sameDegrees(like.view)
                && samePlaces(like.view)
                && sameEvent(like.view);
    }

    @Override
    public int hashCode() {
        int hash = System.identityHashCode(view.acts());
        hash = 31 * hash + view.kind().hashCode();
        hash = 31 * hash + view.attribution().hashCode();
        hash = 31 * hash + view.weapon().hashCode();
        hash = 31 * hash + view.occurrence().word().hashCode();
        hash = 31 * hash + view.act().word().hashCode();
        hash = 31 * hash + view.time().word().hashCode();
        hash = 31 * hash + view.place().word().hashCode();
        hash = 31 * hash + view.party().word().hashCode();
        hash = 31 * hash + view.relationship().word().hashCode();
        hash = 31 * hash + view.impactInside().word().hashCode();
        return 31 * hash + view.massCasualty().word().hashCode();
    }

    private boolean sameNorm(Case other) {
        return view.kind() == other.kind()
                && view.modality() == other.modality()
                && view.relation() == other.relation()
                && view.zoned() == other.zoned()
                && view.originCounts() == other.originCounts()
                && view.impactCounts() == other.impactCounts()
                && view.positionCounts() == other.positionCounts();
    }

    private boolean sameDegrees(Case other) {
        return view.occurrence() == other.occurrence()
                && view.act() == other.act()
                && view.time() == other.time()
                && view.place() == other.place()
                && view.party() == other.party()
                && view.relationship() == other.relationship()
                && view.bore() == other.bore()
                && view.distance() == other.distance()
                && view.amount() == other.amount()
                && view.control() == other.control()
                && view.notice() == other.notice()
                && view.condition() == other.condition()
                && view.deadline() == other.deadline()
                && view.exception() == other.exception();
    }

    private boolean samePlaces(Case other) {
        return view.originKnown() == other.originKnown()
                && view.impactKnown() == other.impactKnown()
                && view.positionKnown() == other.positionKnown()
                && view.originInside() == other.originInside()
                && view.impactInside() == other.impactInside();
    }

    private boolean sameEvent(Case other) {
        return view.acts() == other.acts()
                && view.weapon() == other.weapon()
                && view.statement() == other.statement()
                && view.attribution() == other.attribution()
                && view.aggregated() == other.aggregated()
                && view.disputed() == other.disputed()
                && view.massCasualty() == other.massCasualty();
    }
}
