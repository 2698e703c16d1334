package truce.core.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import truce.core.origin.Dataset;
import truce.core.time.Period;

/**
 * Under what an assessment was computed, so that it can be computed again.
 *
 * @param program name and version
 * @param packs rule packs, each {@code id version sha256}
 * @param agreementHashes agreement id and the SHA-256 of its file, each {@code id sha256}
 * @param parameters effective parameters with where each came from
 * @param tzdata version of the time zone data
 * @param period period of the report
 * @param knownBy knowledge cut-off
 * @param strictKnown whether what does not tell when it became known is left out too
 * @param only selections, each {@code field=value}
 * @param datasets bodies of facts, with licence and citation
 * @param tables what the analyst wrote: dossier and tables, each its name, what it is, and its hash
 * @param plugins plugins of third parties that were loaded, each with one hash over its files
 * @param stamp clock time of the run, only when asked for
 */
public record Setting(
        String program,
        List<Pin> packs,
        List<Pin> agreementHashes,
        List<Parameter> parameters,
        String tzdata,
        Period period,
        Optional<Instant> knownBy,
        boolean strictKnown,
        List<String> only,
        List<Dataset> datasets,
        List<Pin> tables,
        List<Pin> plugins,
        Optional<Instant> stamp) {

    /** Something used in a run, exactly. */
    public record Pin(String id, String version, String sha256) {}

    /** A parameter's effective value and where it came from. */
    public record Parameter(String name, String value, String from) {}

    public Setting {
        packs = List.copyOf(packs);
        agreementHashes = List.copyOf(agreementHashes);
        parameters = List.copyOf(parameters);
        only = List.copyOf(only);
        datasets = List.copyOf(datasets);
        tables = List.copyOf(tables);
        plugins = List.copyOf(plugins);
    }

    /** A setting without tables, plugins and strictness. */
    public Setting(
            String program,
            List<Pin> packs,
            List<Pin> agreementHashes,
            List<Parameter> parameters,
            String tzdata,
            Period period,
            Optional<Instant> knownBy,
            List<String> only,
            List<Dataset> datasets,
            Optional<Instant> stamp) {
        this(
                program,
                packs,
                agreementHashes,
                parameters,
                tzdata,
                period,
                knownBy,
                false,
                only,
                datasets,
                List.of(),
                List.of(),
                stamp);
    }

    /** The same setting, with another clock time or none. */
    public Setting stamped(Optional<Instant> time) {
        return new Setting(
                program,
                packs,
                agreementHashes,
                parameters,
                tzdata,
                period,
                knownBy,
                strictKnown,
                only,
                datasets,
                tables,
                plugins,
                time);
    }
}
