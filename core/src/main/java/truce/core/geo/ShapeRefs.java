package truce.core.geo;

import java.util.Set;
import java.util.TreeSet;

/** The ids that a shape refers to. */
record ShapeRefs(Set<String> zones, Set<String> lines) {

    static ShapeRefs in(Shape shape) {
        ShapeRefs refs = new ShapeRefs(new TreeSet<>(), new TreeSet<>());
        refs.add(shape);
        return refs;
    }

    private void add(Shape shape) {
        if (shape instanceof Shape.ZoneRef ref) {
            zones.add(ref.zoneId());
        } else if (shape instanceof Shape.Buffer buffer) {
            add(buffer.line());
        } else if (shape instanceof Shape.Band band) {
            add(band.area());
            add(band.line());
        } else if (shape instanceof Shape.Union union) {
            union.parts().forEach(this::add);
        } else if (shape instanceof Shape.Intersection intersection) {
            intersection.parts().forEach(this::add);
        } else if (shape instanceof Shape.Difference difference) {
            add(difference.whole());
            add(difference.without());
        }
    }

    private void add(Baseline line) {
        if (line instanceof LineRef ref) {
            lines.add(ref.lineId());
        }
    }
}
