package truce.cli.test;

import java.util.Optional;
import truce.cli.yaml.YamlNode;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.geo.Distance;
import truce.core.geo.GeometryCodec;
import truce.core.geo.InvalidGeometry;
import truce.core.geo.Position;
import truce.core.geo.Region;

/**
 * A zone that a test draws.
 *
 * @param json its GeoJSON geometry; empty when it is a shape of the agreement format that only an agreement can hold
 */
record DrawnZone(Optional<String> json) {

    /** Reads well-known text, {@code disc 35.1 36.2 5} (latitude, longitude, radius in km), or a shape. */
    static DrawnZone of(YamlNode node) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            return new DrawnZone(Optional.empty());
        }
        String text = scalar.text().strip();
        try {
            if (text.startsWith("disc ")) {
                return new DrawnZone(Optional.of(json(disc(text.split("\\s+")))));
            }
            return text.contains("(")
                    ? new DrawnZone(Optional.of(json(GeometryCodec.regionFromWkt(text))))
                    : new DrawnZone(Optional.empty());
        } catch (InvalidGeometry | IllegalArgumentException e) {
            throw new Refusal(
                    Refusal.Because.DEFINITION,
                    java.util.List.of(new Fault(
                            "",
                            0,
                            "zones",
                            text,
                            "the zone '" + text + "' (line " + node.line() + ") cannot be drawn: " + e.getMessage(),
                            "Write 'disc LATITUDE LONGITUDE RADIUS_KM' or 'POLYGON ((36.1 35.1, ...))'.")));
        }
    }

    private static Region disc(String[] words) {
        if (words.length != 4) {
            throw new IllegalArgumentException("a disc has three figures");
        }
        return Region.disc(
                new Position(Double.parseDouble(words[1]), Double.parseDouble(words[2])),
                Distance.ofKilometres(Double.parseDouble(words[3])));
    }

    private static String json(Region region) {
        GeometryCodec.Coded coded = GeometryCodec.coded(region);
        return "{\"type\": " + YamlWriter.quoted(coded.type()) + ", \"coordinates\": " + coded.coordinates() + "}";
    }
}
