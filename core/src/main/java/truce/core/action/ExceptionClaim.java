package truce.core.action;

/**
 * Someone says that an act was allowed. A claim is recorded, never believed nor dismissed by itself.
 *
 * @param kind exception claimed
 * @param by who claims it, as the source spells the name
 * @param supported whether the data hold facts that support the claim
 */
public record ExceptionClaim(ExceptionKind kind, String by, boolean supported) {}
