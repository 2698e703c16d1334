package truce.rules.pack;

/** How much of the rule language a pack may use; only the user's own {@code truce.yaml} grants more than the fence. */
public enum Trust {
    /** The fenced grammar: nothing of it can call, loop or reach out. */
    FENCED,
    /** All of DRL, stopped by limits. */
    FULL
}
