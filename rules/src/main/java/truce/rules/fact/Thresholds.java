package truce.rules.fact;

/**
 * Analytic thresholds of a pack that grade elements of a view.
 *
 * @param massCasualty number of deaths from which an incident is a mass-casualty one
 */
public record Thresholds(int massCasualty) {

    /** Used where a pack does not say. */
    public static final Thresholds USUAL = new Thresholds(10);

    public Thresholds {
        if (massCasualty < 1) {
            throw new IllegalArgumentException("a mass-casualty threshold of " + massCasualty + " is not 1 or more");
        }
    }
}
