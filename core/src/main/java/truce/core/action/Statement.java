package truce.core.action;

import java.util.Locale;

/** What kind of statement a row is. Only acts can breach a norm; the rest is told, counted and never flagged. */
public enum Statement {
    /** An act with a place and a time. */
    ACT,
    /** A characterisation or tally without a codable act: "consistently broke the terms". */
    CLAIM,
    /** What followed from acts, or is no act of the taxonomy: people displaced, a march for peace. */
    CONSEQUENCE,
    /** An effect of another act of the same data (a destroyed tank): a component, never a breach of its own. */
    EFFECT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
