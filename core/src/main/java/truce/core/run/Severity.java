package truce.core.run;

/** Gravity of an act on the default scale (handbook B.3): about the act, not about evidence or law. */
public enum Severity {
    S0,
    S1,
    S2,
    S3,
    S4,
    S5;

    public Severity graver(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
