package truce.plugin.places;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import truce.core.spi.FactSource;
import truce.testkit.FactSourceContract;
import truce.testkit.Sample;

/** The readers of places and zones keep the contract of every source. */
class PlacesContractTest {

    private static final String SQUARE = "[[[36,35],[37,35],[37,36],[36,36],[36,35]]]";

    @Nested
    class ATableOfPlaces extends FactSourceContract {
        @Override
        protected FactSource source() {
            return new Gazetteer();
        }

        @Override
        protected List<Sample> samples() {
            return List.of(Sample.of("places.csv", """
                    name,aliases,lat,lon,radius_km,country,pcode
                    Alderton,Aldertown; Old Alderton,50.10,10.20,3,Northland,N01
                    Birk,,50.30,10.40,,Northland,N02
                    Wrong,,150,10,1,Northland,N04
                    ,,50,10,1,Northland,N05
                    Quay,,51.30,11.40,1,Northland,N03
                    """));
        }
    }

    @Nested
    class AdministrativeAreasByOptions extends FactSourceContract {
        @Override
        protected FactSource source() {
            return new Gazetteer();
        }

        @Override
        protected List<Sample> samples() {
            String areas = collection(feature("\"shapeName\":\"North\""), feature("\"shapeName\":\"South\""));
            return List.of(new Sample(
                    "adm1.geojson", areas.getBytes(StandardCharsets.UTF_8), Map.of("level", "1", "name", "shapeName")));
        }
    }

    @Nested
    class ZonesInGeoJson extends FactSourceContract {
        @Override
        protected FactSource source() {
            return new GeoJsonZones();
        }

        @Override
        protected List<Sample> samples() {
            return List.of(Sample.of(
                    "zones.geojson",
                    collection(
                            feature("\"id\":\"Z1\",\"name\":\"First\""),
                            feature("\"id\":\"Z2\",\"accuracyKm\":\"near\""),
                            feature("\"name\":\"Third\""))));
        }
    }

    @Nested
    class Countries extends FactSourceContract {
        @Override
        protected FactSource source() {
            return new NaturalEarthCountries();
        }

        @Override
        protected List<Sample> samples() {
            return List.of(Sample.of(
                    "countries.geojson",
                    collection(
                            feature("\"ADMIN\":\"Aland\",\"ADM0_A3\":\"ALD\""),
                            feature("\"ADMIN\":\"-99\",\"ADM0_A3\":\"-99\""),
                            feature("\"ADMIN\":\"Bland\",\"ADM0_A3\":\"BLD\""))));
        }
    }

    private static String feature(String properties) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties
                + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + SQUARE + "}}";
    }

    /** A feature a line, as exports have it. */
    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}\n";
    }
}
