package truce.core.geo;

import java.util.Optional;

/**
 * Where something happened, as the set of all positions where it may have been. Every position of the set counts as
 * equally likely; that is a convention, not knowledge.
 */
public sealed interface Place permits Disc, NamedArea, AreaWithoutGeometry, Sector, LineArea, Candidates, PlaceUnknown {

    /** What the source calls it, for people. */
    String label();

    /** One position to show on a map; never to be tested against a zone. */
    Optional<Position> representative();

    /** How far from the {@linkplain #representative() representative} position the place may reach; to show only. */
    Optional<Distance> reach();
}
