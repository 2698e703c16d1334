package truce.rules.fact;

import truce.core.action.ExceptionKind;

/** Somebody claims that the act of a case was allowed. Claimed is not shown. */
@Means("Somebody claims that the act of a case was allowed. Use it under `not` or `exists`, tied by `of == $case`.")
public record Claim(
        @Means("The case it is about.") Case of,
        @Means("The exception claimed.") ExceptionKind kind,

        @Means("The data hold facts that support the claim.")
        boolean supported) {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
