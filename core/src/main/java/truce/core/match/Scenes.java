package truce.core.match;

import java.time.Instant;
import truce.core.circumstance.Scene;
import truce.core.geo.Disc;
import truce.core.geo.Overlap;
import truce.core.geo.Place;

/** How the scene of a known fact lies to a place or a zone. */
final class Scenes {

    private final Frame frame;

    Scenes(Frame frame) {
        this.frame = frame;
    }

    /** Whether the place surely lies in the scene. */
    boolean surelyHolds(Scene scene, Place place, Instant from, Instant to) {
        if (scene.zone().isPresent()) {
            return overlap(scene, place, from, to).isCertainFrom(Degree.ESTABLISHED_FROM);
        }
        if (scene.place().equals(place)) {
            return true;
        }
        return scene.place() instanceof Disc wide
                && place instanceof Disc inner
                && wide.centre().distanceTo(inner.centre()).metres()
                                + inner.radius().metres()
                        <= wide.radius().metres();
    }

    /** Whether the place may lie in the scene: both are the same place for all that is told. */
    boolean mayHold(Scene scene, Place place, Instant from, Instant to) {
        if (scene.zone().isPresent()) {
            return !overlap(scene, place, from, to).excluded();
        }
        if (scene.place() instanceof Disc one && place instanceof Disc other) {
            return one.centre().distanceTo(other.centre()).metres()
                    <= one.radius().metres() + other.radius().metres();
        }
        return scene.place().equals(place);
    }

    /** Whether what was seen in the scene was seen in the zone, surely. */
    boolean surelyIn(Scene scene, String zone, Instant from, Instant to) {
        if (scene.zone().isPresent()) {
            return scene.zone().get().equals(zone);
        }
        return !scene.isAnywhere()
                && frame.zones().findZone(zone).isPresent()
                && frame.zones().overlap(scene.place(), zone, from, to).isCertainFrom(Degree.ESTABLISHED_FROM);
    }

    /** Whether all of the zone was in the scene: a fact that names no place is about wherever the norm holds. */
    boolean spans(Scene scene, String zone) {
        return scene.isAnywhere() || scene.zone().filter(zone::equals).isPresent();
    }

    private Overlap overlap(Scene scene, Place place, Instant from, Instant to) {
        String zone = scene.zone().orElseThrow();
        return frame.zones().findZone(zone).isPresent()
                ? frame.zones().overlap(place, zone, from, to)
                : Overlap.UNRESOLVABLE;
    }
}
