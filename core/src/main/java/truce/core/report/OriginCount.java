package truce.core.report;

/**
 * How many flagged acts one family of origin tells. Several reports of one act are one.
 *
 * @param family the family; empty for acts for which no source is named
 * @param acts flagged acts that it tells
 * @param alone those of them that no other family tells
 */
public record OriginCount(String family, long acts, long alone) {}
