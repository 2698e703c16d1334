package truce.core.action;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.origin.Origin;
import truce.core.time.When;

/**
 * An act as one source reports it, with its origin.
 *
 * @param id the source's own id, prefixed with the dataset's; else a fingerprint of the content
 * @param origin file and row it was read from
 * @param dataset id of the dataset
 * @param statement what kind of statement the row is
 * @param acts candidate acts: one of these; empty when no act can be coded
 * @param participants who took part
 * @param places up to four places
 * @param when the time set
 * @param killed people killed
 * @param weapon weapon, {@link Weapon#UNKNOWN} when not stated
 * @param vouching sources and disputes
 * @param aggregated whether the row sums up several events, so that it can neither be counted nor be first
 * @param knownAt when the source made it known; empty when it does not say
 * @param links how the source ties it to other rows
 * @param labels the source's own words
 * @param attributes declared attributes {@code x.name} of plugins
 */
public record Action(
        String id,
        Origin origin,
        String dataset,
        Statement statement,
        Set<ActionType> acts,
        Participants participants,
        Places places,
        When when,
        Harm killed,
        Weapon weapon,
        Vouching vouching,
        boolean aggregated,
        Optional<Instant> knownAt,
        Links links,
        Labels labels,
        Map<String, String> attributes) {

    public Action {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an action has an id: " + origin);
        }
        acts = ActionType.setOf(acts);
        attributes = Map.copyOf(attributes);
    }
}
