package truce.core.report;

/**
 * What a body of facts cannot see.
 *
 * @param dataset id of the dataset
 * @param title its title
 * @param sentence what it is blind to, such as {@code lethal events only}; empty when nobody has said
 */
public record BlindSpot(String dataset, String title, String sentence) {}
