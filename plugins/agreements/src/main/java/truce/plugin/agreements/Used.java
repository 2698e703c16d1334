package truce.plugin.agreements;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import truce.core.agreement.Clause;
import truce.core.geo.Baseline;
import truce.core.geo.LineRef;
import truce.core.geo.Shape;
import truce.core.geo.ZoneVersion;

/** The zones and lines that clauses refer to, directly or through the shapes of other zones. */
final class Used {

    final Set<String> zones = new TreeSet<>();
    final Set<String> lines = new TreeSet<>();
    private final Parts parts;

    Used(Parts parts, List<Clause> clauses) {
        this.parts = parts;
        clauses.forEach(clause -> clause.norms().forEach(norm -> norm.zone().ifPresent(this::zone)));
    }

    void zone(String id) {
        if (parts.zones.containsKey(id) && zones.add(id)) {
            parts.zone(id).versions().stream().map(ZoneVersion::shape).forEach(this::shape);
        }
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.ZoneRef ref) {
            zone(ref.zoneId());
        } else if (shape instanceof Shape.Buffer buffer) {
            line(buffer.line());
        } else if (shape instanceof Shape.Band band) {
            line(band.line());
            shape(band.area());
        } else if (shape instanceof Shape.Union union) {
            union.parts().forEach(this::shape);
        } else if (shape instanceof Shape.Intersection intersection) {
            intersection.parts().forEach(this::shape);
        } else if (shape instanceof Shape.Difference difference) {
            shape(difference.whole());
            shape(difference.without());
        }
    }

    private void line(Baseline line) {
        if (line instanceof LineRef ref) {
            lines.add(ref.lineId());
        }
    }
}
