package truce.core.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a norm asks for: the closed list of handbook A.0. */
public enum ClauseKind {
    /** Cease hostilities (C01). */
    CEASE_HOSTILITIES("C01", "cease hostilities"),
    /** Withdraw weapons (C02). */
    WEAPON_WITHDRAWAL("C02", "withdraw weapons"),
    /** Keep forces, weapons or groups out (C03). */
    DEMILITARISED("C03", "keep forces, weapons or groups out"),
    /** Keep positions and status quo (C04). */
    FREEZE_POSITIONS("C04", "keep positions and status quo"),
    /** No territorial change (C05). */
    NO_ADVANCE("C05", "no territorial change"),
    /** No flights (C06). */
    NO_FLY("C06", "no flights"),
    /** No reinforcement or resupply (C07). */
    NO_REINFORCEMENT("C07", "no reinforcement or resupply"),
    /** Limit forces (C08). */
    FORCE_LIMIT("C08", "limit forces"),
    /** Give humanitarian access (C09). */
    HUMANITARIAN_ACCESS("C09", "give humanitarian access"),
    /** Give monitors access (C10). */
    MONITOR_ACCESS("C10", "give monitors access"),
    /** Protect civilians and objects (C11). */
    PROTECTION("C11", "protect civilians and objects"),
    /** Release detainees or hostages (C12). */
    RELEASE("C12", "release detainees or hostages"),
    /** Remove a group (C13). */
    REMOVE_GROUP("C13", "remove a group"),
    /** Foreign forces leave (C14). */
    FOREIGN_FORCES_EXIT("C14", "foreign forces leave"),
    /** Keep a corridor or road open (C15). */
    CORRIDOR("C15", "keep a corridor or road open"),
    /** No fortification or mines (C16). */
    NO_FORTIFICATION("C16", "no fortification or mines"),
    /** No exercises (C17). */
    NO_EXERCISE("C17", "no exercises"),
    /** Notify or coordinate (C18). */
    NOTIFY("C18", "notify or coordinate"),
    /** Disarm or canton (C19). */
    DISARM("C19", "disarm or canton"),
    /** Ensure or prevent as guarantor or host (C20). */
    ENSURE("C20", "ensure or prevent as guarantor or host"),
    /** No hostile propaganda (C21). */
    NO_PROPAGANDA("C21", "no hostile propaganda"),
    /** Return fire only on conditions (C22). */
    RETURN_FIRE_CONDITION("C22", "return fire only on conditions"),
    /** Deliver a quantity (C23). */
    DELIVERABLE("C23", "deliver a quantity"),
    /** Hand over territory (C24). */
    TERRITORY_HANDOVER("C24", "hand over territory");

    private final String reference;
    private final String label;

    ClauseKind(String reference, String label) {
        this.reference = reference;
        this.label = label;
    }

    /** Number in the handbook, such as {@code C01}. */
    public String reference() {
        return reference;
    }

    /** Words for people. */
    public String label() {
        return label;
    }

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As written in YAML, rules and reports: {@code cease-hostilities}. */
    public String code() {
        return code;
    }

    public static Optional<ClauseKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
