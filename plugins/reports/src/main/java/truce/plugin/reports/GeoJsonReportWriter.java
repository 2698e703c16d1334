package truce.plugin.reports;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import truce.core.geo.Candidates;
import truce.core.geo.GeometryCodec;
import truce.core.geo.NamedArea;
import truce.core.geo.Place;
import truce.core.geo.Position;
import truce.core.origin.Dataset;
import truce.core.report.FlagRow;
import truce.core.report.ReportHead;
import truce.core.report.ReportRow;
import truce.core.report.ReportTotals;
import truce.core.report.Wording;
import truce.core.report.Words;
import truce.core.spi.OpenReport;
import truce.core.spi.ReportWriter;

/**
 * Writes flags as features for a map (RFC 7946): a point with its {@code radius_km}, the outline of a named area where it
 * is not too long, and no geometry at all where any point would be invented.
 */
@Dependent
public final class GeoJsonReportWriter implements ReportWriter {

    /** Outlines of up to so many positions are written; a longer area is shown by a point and its reach. */
    static final int LONGEST_OUTLINE = 500;

    @Override
    public String format() {
        return "geojson";
    }

    @Override
    public List<String> extensions() {
        return List.of("geojson");
    }

    @Override
    public OpenReport open(ReportHead head, OutputStream out) throws IOException {
        return new Open(head, out);
    }

    private static final class Open implements OpenReport {

        private final Json json;
        private final FlagJson flags;
        private final Wording wording;

        Open(ReportHead head, OutputStream out) throws IOException {
            json = new Json(out);
            wording = new Wording(Words.english(), head.setting().period().zone());
            flags = new FlagJson(json, wording, List.of());
            json.write(() -> {
                json.begin();
                json.text("type", "FeatureCollection");
                json.text("mark", wording.words().of("mark.internal"));
                json.text("notice", wording.words().of("notice.map"));
                json.text("disclaimer", wording.words().of("disclaimer"));
                json.list("datasets", head.setting().datasets(), this::dataset);
                json.newLine();
                json.beginList("features");
            });
        }

        @Override
        public boolean tells(Class<? extends ReportRow> kind) {
            return kind == FlagRow.class;
        }

        @Override
        public void row(ReportRow row) throws IOException {
            if (row instanceof FlagRow flag) {
                json.write(() -> {
                    json.newLine();
                    json.object(() -> feature(flag));
                });
            }
        }

        @Override
        public void close(ReportTotals totals) throws IOException {
            close(() -> totals);
        }

        @Override
        public void close(Supplier<ReportTotals> totals) throws IOException {
            json.write(() -> {
                json.endList();
                json.end();
                json.newLine();
                json.flush();
            });
        }

        private void feature(FlagRow row) {
            json.text("type", "Feature");
            json.text("id", row.id());
            geometry(row);
            json.object("properties", () -> {
                flags.columns(row);
                json.text("words", wording.determination(row));
                json.text("when", wording.when(row.when()));
            });
        }

        private void geometry(FlagRow row) {
            GeometryCodec.Coded outline = outline(row.place().place());
            if (outline != null) {
                shape(outline.type(), outline.coordinates());
            } else if (row.place().point().isPresent()) {
                Position point = row.place().point().get();
                shape("Point", List.of(point.longitude(), point.latitude()));
            } else {
                json.nothing("geometry");
            }
        }

        private void shape(String type, List<?> coordinates) {
            json.object("geometry", () -> {
                json.text("type", type);
                json.numbers("coordinates", coordinates);
            });
        }

        private void dataset(Dataset dataset) {
            json.object(() -> {
                json.text("id", dataset.id());
                json.text("title", dataset.title());
                json.text("licence", dataset.licence());
                json.text("citation", dataset.citation());
                json.truth("rows_may_be_shared", dataset.rowsMayBeShared());
            });
        }
    }

    private static GeometryCodec.@org.jspecify.annotations.Nullable Coded outline(Place place) {
        if (place instanceof Candidates candidates && candidates.places().size() == 1) {
            return outline(candidates.places().get(0));
        }
        if (!(place instanceof NamedArea area)) {
            return null;
        }
        GeometryCodec.Coded coded = GeometryCodec.coded(area.region());
        return positions(coded.coordinates()) <= LONGEST_OUTLINE ? coded : null;
    }

    private static int positions(Object coordinates) {
        if (coordinates instanceof Collection<?> list) {
            boolean isPosition = list.stream().allMatch(Number.class::isInstance);
            return isPosition
                    ? 1
                    : list.stream().mapToInt(GeoJsonReportWriter::positions).sum();
        }
        return 0;
    }
}
