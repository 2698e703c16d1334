package truce.cli.assess;

import truce.core.agreement.Agreement;

/** An agreement with the SHA-256 of its file. */
public record LoadedAgreement(Agreement agreement, String sha256) {}
