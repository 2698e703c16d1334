package truce.core.geo;

import java.util.List;

/**
 * A dated area that an agreement speaks of: the Idlib de-escalation area, the Lachin corridor before and after August
 * 2022.
 *
 * @param id how shapes, clauses and reports refer to it; not blank
 * @param name what people call it
 * @param versions at least one; they may overlap in time when the geometry is contested
 */
public record Zone(String id, String name, List<ZoneVersion> versions) {

    public Zone {
        versions = List.copyOf(versions);
        if (id.isBlank()) {
            throw new InvalidZone("the zone '" + name + "' has no id");
        }
        if (versions.isEmpty()) {
            throw new InvalidZone("the zone '" + id + "' has no version: say unpublished if no geometry is known");
        }
    }

    /** Whether the zone is the same at all times, and so is all that it is made of. */
    public boolean isLasting() {
        ZoneVersion only = versions.get(0);
        return versions.size() == 1
                && only.validFrom().isEmpty()
                && only.validTo().isEmpty()
                && only.shape() instanceof Shape.Drawn;
    }
}
