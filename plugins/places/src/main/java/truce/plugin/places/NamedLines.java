package truce.plugin.places;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import truce.core.fault.Fault;
import truce.core.geo.Distance;
import truce.core.geo.Line;
import truce.core.geo.LineArea;
import truce.core.spi.FactSink;
import truce.core.spi.KnownPlace;
import truce.core.spi.ReadRequest;
import truce.plugin.places.FeatureFile.Feature;

/**
 * Reads roads and rivers as named places: what happened "on the M4" happened somewhere along it. How far on each side
 * that reaches is said by the property {@code half_width_km} of a feature, else by the option {@code half-width-km}.
 */
final class NamedLines {

    static final String OPTION = "half-width-km";

    private static final int FEATURE = 9;
    private static final double WIDEST_KM = 100;

    private final ReadRequest request;
    private final FactSink sink;

    NamedLines(ReadRequest request, FactSink sink) {
        this.request = request;
        this.sink = sink;
    }

    void read() throws IOException {
        for (Feature feature : FeatureFile.read(request.input(), sink)) {
            List<String> names = names(feature);
            String written =
                    feature.first("half_width_km").orElse(request.options().getOrDefault(OPTION, ""));
            double halfWidth = kilometres(written);
            if (names.isEmpty() || !(feature.figure() instanceof Line line)) {
                refuse(
                        feature,
                        "",
                        "",
                        "this is no line with a name",
                        "Keep areas in a file of their own, and name lines by the property name.");
            } else if (!(halfWidth > 0 && halfWidth <= WIDEST_KM)) {
                refuse(
                        feature,
                        "half_width_km",
                        written,
                        "'" + written + "' does not say how many kilometres on each side of " + names.get(0)
                                + " count as on it",
                        "Write a number above 0 and at most 100, such as 0.5.");
            } else {
                LineArea along = new LineArea(names.get(0), line, Distance.ofKilometres(halfWidth));
                sink.place(
                        new KnownPlace(names, FEATURE, feature.first("country").orElse(""), along));
            }
        }
    }

    private void refuse(Feature feature, String column, String value, String problem, String help) {
        sink.refused(new Fault(request.input().name(), feature.number(), column, value, problem, help));
    }

    private List<String> names(Feature feature) {
        String wanted = request.options().getOrDefault("name", "");
        Stream<String> properties =
                wanted.isEmpty() ? Stream.of("name", "name_en", "ref", "alt_name") : Stream.of(wanted);
        return properties
                .flatMap(property -> feature.first(property).stream())
                .flatMap(value -> Stream.of(value.split("[|;]")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static double kilometres(String written) {
        try {
            return Double.parseDouble(written.replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
