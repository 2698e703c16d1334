package truce.core.geo;

import java.util.Collection;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.noding.snap.SnappingNoder;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.operation.union.UnionStrategy;

/**
 * Set operations that take what lies within a centimetre for the same. Else a corner of one area on the edge of another
 * leaves a gap or a spike as thin as rounding, whose edges make sets look cut that are not.
 */
final class Overlays {

    /** About a centimetre, the seventh decimal. */
    static final double SNAP_DEGREES = 1e-7;

    private Overlays() {}

    static Geometry overlay(Geometry one, Geometry other, int operation) {
        try {
            return OverlayNG.overlay(one, other, operation, new SnappingNoder(SNAP_DEGREES));
        } catch (TopologyException tooClose) {
            return OverlayNGRobust.overlay(one, other, operation);
        }
    }

    static Geometry union(Collection<? extends Geometry> parts) {
        UnaryUnionOp union = new UnaryUnionOp(parts);
        union.setUnionFunction(new Snapping());
        return union.union();
    }

    private static final class Snapping implements UnionStrategy {

        @Override
        public Geometry union(Geometry one, Geometry other) {
            return overlay(one, other, OverlayNG.UNION);
        }

        @Override
        public boolean isFloatingPrecision() {
            return true;
        }
    }
}
