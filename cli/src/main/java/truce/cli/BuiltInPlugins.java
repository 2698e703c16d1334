package truce.cli;

import java.util.List;
import truce.plugin.agreements.AgreementSource;
import truce.plugin.events.AcledSource;
import truce.plugin.events.CircumstancesSource;
import truce.plugin.events.CsvSource;
import truce.plugin.events.UcdpSource;
import truce.plugin.places.Gazetteer;
import truce.plugin.places.GeoJsonZones;
import truce.plugin.places.NaturalEarthCountries;
import truce.plugin.reports.CsvReportWriter;
import truce.plugin.reports.GeoJsonReportWriter;
import truce.plugin.reports.JsonLinesReportWriter;
import truce.plugin.reports.JsonReportWriter;
import truce.plugin.reports.MarkdownReportWriter;
import truce.plugin.reports.TextReportWriter;

/** The beans of the plugins that come with Truce. */
final class BuiltInPlugins {

    static final List<Class<?>> BEANS = List.of(
            AcledSource.class,
            UcdpSource.class,
            CsvSource.class,
            CircumstancesSource.class,
            GeoJsonZones.class,
            Gazetteer.class,
            NaturalEarthCountries.class,
            AgreementSource.class,
            TextReportWriter.class,
            MarkdownReportWriter.class,
            JsonReportWriter.class,
            JsonLinesReportWriter.class,
            CsvReportWriter.class,
            GeoJsonReportWriter.class);

    private BuiltInPlugins() {}
}
