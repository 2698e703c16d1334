package truce.core.pattern;

import truce.core.agreement.Norm;
import truce.core.time.When;

/**
 * An incident seen against a norm, as patterns see it.
 *
 * @param incident id of the incident
 * @param norm the norm
 * @param when when the event that met the norm happened
 * @param aggregated whether it rests on a row that sums up several events
 */
public record Sighting(String incident, Norm norm, When when, boolean aggregated) {}
