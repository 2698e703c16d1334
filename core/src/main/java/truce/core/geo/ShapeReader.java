package truce.core.geo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import truce.core.geo.Shape.Ends;
import truce.core.geo.Shape.Side;

/** Makes regions of shapes whose references are known to resolve. */
record ShapeReader(Map<String, Line> lines, Function<String, Span> zones) {

    Span span(Shape shape) {
        if (shape instanceof Shape.Drawn drawn) {
            return Span.exactly(drawn.region());
        }
        if (shape instanceof Shape.DiscAround disc) {
            return Span.exactly(Figures.disc(disc.centre(), disc.radius()));
        }
        if (shape instanceof Shape.Buffer buffer) {
            return Span.exactly(Figures.buffer(line(buffer.line()), buffer));
        }
        if (shape instanceof Shape.ZoneRef ref) {
            return zones.apply(ref.zoneId());
        }
        return shape instanceof Shape.Unpublished ? Span.ANYTHING : composed(shape);
    }

    private Span composed(Shape shape) {
        if (shape instanceof Shape.Band band) {
            return span(band.area()).and(strip(band));
        }
        if (shape instanceof Shape.Union union) {
            return all(union.parts(), Span::or);
        }
        if (shape instanceof Shape.Intersection intersection) {
            return all(intersection.parts(), Span::and);
        }
        Shape.Difference difference = (Shape.Difference) shape;
        return span(difference.whole()).minus(span(difference.without()));
    }

    private Span all(List<Shape> parts, BinaryOperator<Span> operation) {
        return parts.stream().map(this::span).reduce(operation).orElse(Span.NOTHING);
    }

    private Span strip(Shape.Band band) {
        double low = band.depthLow().metres();
        double high = band.depthHigh().metres();
        return low == high
                ? Span.exactly(strip(band, low))
                : new Span(strip(band, low), Optional.of(strip(band, (low + high) / 2)), strip(band, high));
    }

    private Region strip(Shape.Band band, double depth) {
        return Figures.buffer(
                line(band.line()),
                new Shape.Buffer(band.line(), band.nearest(), Distance.ofMetres(depth), Ends.ROUND, Side.BOTH));
    }

    private Line line(Baseline baseline) {
        return baseline instanceof LineRef ref ? Objects.requireNonNull(lines.get(ref.lineId())) : (Line) baseline;
    }
}
