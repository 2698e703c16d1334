package truce.bench.made;

import java.util.List;

/**
 * A sub-event type of ACLED and how often it is met in countries at war (rounded from public yearly summaries).
 *
 * @param share in thousandths of all events
 * @param disorder disorder type
 * @param event event type
 * @param subEvent sub-event type
 * @param cast who takes part
 * @param verb what one did to the other, for the notes
 */
record EventKind(int share, String disorder, String event, String subEvent, Cast cast, String verb) {

    /** Who takes part in events of a kind. */
    enum Cast {
        TWO_SIDES,
        GOVERNMENT_TOOK,
        REBELS_TOOK,
        ONE_ON_CIVILIANS,
        PROTESTERS,
        RIOTERS,
        ONE_ALONE
    }

    private static final String VIOLENCE = "Political violence";
    private static final String STRATEGIC = "Strategic developments";
    private static final String EXPLOSIONS = "Explosions/Remote violence";
    private static final String CIVILIANS = "Violence against civilians";

    static final List<EventKind> ALL = List.of(
            new EventKind(258, VIOLENCE, "Battles", "Armed clash", Cast.TWO_SIDES, "clashed with"),
            new EventKind(
                    12, VIOLENCE, "Battles", "Government regains territory", Cast.GOVERNMENT_TOOK, "took ground from"),
            new EventKind(
                    10,
                    VIOLENCE,
                    "Battles",
                    "Non-state actor overtakes territory",
                    Cast.REBELS_TOOK,
                    "took ground from"),
            new EventKind(
                    246,
                    VIOLENCE,
                    EXPLOSIONS,
                    "Shelling/artillery/missile attack",
                    Cast.TWO_SIDES,
                    "shelled positions of"),
            new EventKind(118, VIOLENCE, EXPLOSIONS, "Air/drone strike", Cast.TWO_SIDES, "carried out air strikes on"),
            new EventKind(
                    58,
                    VIOLENCE,
                    EXPLOSIONS,
                    "Remote explosive/landmine/IED",
                    Cast.TWO_SIDES,
                    "set off a device against"),
            new EventKind(9, VIOLENCE, EXPLOSIONS, "Grenade", Cast.TWO_SIDES, "threw a grenade at"),
            new EventKind(4, VIOLENCE, EXPLOSIONS, "Suicide bomb", Cast.TWO_SIDES, "attacked with a vehicle bomb"),
            new EventKind(86, VIOLENCE, CIVILIANS, "Attack", Cast.ONE_ON_CIVILIANS, "fired at"),
            new EventKind(
                    38,
                    VIOLENCE,
                    CIVILIANS,
                    "Abduction/forced disappearance",
                    Cast.ONE_ON_CIVILIANS,
                    "took away several"),
            new EventKind(3, VIOLENCE, CIVILIANS, "Sexual violence", Cast.ONE_ON_CIVILIANS, "assaulted"),
            new EventKind(74, "Demonstrations", "Protests", "Peaceful protest", Cast.PROTESTERS, "gathered"),
            new EventKind(6, "Demonstrations", "Protests", "Protest with intervention", Cast.PROTESTERS, "gathered"),
            new EventKind(14, "Demonstrations", "Riots", "Violent demonstration", Cast.RIOTERS, "burned tyres"),
            new EventKind(15, VIOLENCE, "Riots", "Mob violence", Cast.RIOTERS, "beat a man"),
            new EventKind(16, STRATEGIC, STRATEGIC, "Disrupted weapons use", Cast.TWO_SIDES, "shot down a drone of"),
            new EventKind(
                    12,
                    STRATEGIC,
                    STRATEGIC,
                    "Looting/property destruction",
                    Cast.ONE_ON_CIVILIANS,
                    "burned houses of"),
            new EventKind(7, STRATEGIC, STRATEGIC, "Change to group/activity", Cast.ONE_ALONE, "moved forces"),
            new EventKind(6, STRATEGIC, STRATEGIC, "Arrests", Cast.ONE_ON_CIVILIANS, "arrested several"),
            new EventKind(2, STRATEGIC, STRATEGIC, "Agreement", Cast.TWO_SIDES, "agreed on a local truce with"),
            new EventKind(2, STRATEGIC, STRATEGIC, "Headquarters or base established", Cast.ONE_ALONE, "set up a base"),
            new EventKind(4, STRATEGIC, STRATEGIC, "Other", Cast.ONE_ALONE, "announced a curfew"));

    private static final int TOTAL = ALL.stream().mapToInt(EventKind::share).sum();

    static EventKind drawn(Dice dice) {
        int left = dice.below(TOTAL);
        int kind = 0;
        while (left >= ALL.get(kind).share()) {
            left -= ALL.get(kind).share();
            kind++;
        }
        return ALL.get(kind);
    }
}
