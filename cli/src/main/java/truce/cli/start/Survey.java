package truce.cli.start;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import truce.core.action.Action;
import truce.core.agreement.Agreement;
import truce.core.circumstance.Circumstance;
import truce.core.fault.Fault;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Disc;
import truce.core.geo.NamedArea;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;
import truce.core.geo.Zone;
import truce.core.origin.Dataset;
import truce.core.origin.Origin;
import truce.core.spi.FactSink;
import truce.core.spi.KnownPlace;

/** What data say of themselves: when, where, who and by whom, counted in rows. Keeps counts, not rows. */
public final class Survey implements FactSink {

    private static final int MOST_FAULTS = 20;

    private final Map<String, Long> countries = new HashMap<>();
    private final Map<String, Long> actors = new HashMap<>();
    private final Map<String, Long> sources = new HashMap<>();
    private final Map<String, Long> precisions = new TreeMap<>();
    private final Map<String, Long> places = new TreeMap<>();
    private final List<Dataset> datasets = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Optional<Instant> first = Optional.empty();
    private Optional<Instant> last = Optional.empty();
    private long actions;

    /** A name with the number of rows it stands in. */
    public record Counted(String name, long rows) {}

    @Override
    public void action(Action action) {
        actions++;
        add(countries, action.labels().country());
        add(precisions, action.when().precision().name().toLowerCase(java.util.Locale.ROOT));
        add(places, kind(action.places().main()));
        action.participants().first().names().stream().distinct().forEach(name -> add(actors, name));
        action.participants().second().names().stream()
                .filter(name -> !action.participants().first().names().contains(name))
                .distinct()
                .forEach(name -> add(actors, name));
        action.vouching().sources().stream().distinct().forEach(name -> add(sources, name));
        Instant from = action.when().from();
        Instant to = action.when().isInstant() ? from : action.when().to().minusMillis(1);
        first = first.filter(known -> known.isBefore(from)).or(() -> Optional.of(from));
        last = last.filter(known -> known.isAfter(to)).or(() -> Optional.of(to));
    }

    public long actions() {
        return actions;
    }

    /** The earliest instant that some action may have happened at. */
    public Optional<Instant> first() {
        return first;
    }

    /** The latest instant that some action may have happened at. */
    public Optional<Instant> last() {
        return last;
    }

    /** Names with most rows first; equal ones by name. */
    public List<Counted> countries() {
        return ranked(countries);
    }

    public List<Counted> actors() {
        return ranked(actors);
    }

    public List<Counted> sources() {
        return ranked(sources);
    }

    public List<Counted> precisions() {
        return ranked(precisions);
    }

    public List<Counted> places() {
        return ranked(places);
    }

    public List<Dataset> datasets() {
        return datasets.stream().distinct().toList();
    }

    public List<String> notices() {
        return notices.stream().distinct().toList();
    }

    /** The first faults met, up to twenty. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void dataset(Dataset dataset) {
        datasets.add(dataset);
    }

    @Override
    public void notice(String sentence) {
        notices.add(sentence);
    }

    @Override
    public void refused(Fault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }

    @Override
    public void repeated(Origin origin, String id) {}

    @Override
    public void circumstance(Circumstance circumstance) {}

    @Override
    public void agreement(Agreement agreement, String sha256) {}

    @Override
    public void zone(Zone zone) {}

    @Override
    public void place(KnownPlace place) {}

    private static String kind(Place place) {
        if (place instanceof Disc disc) {
            return "within " + Math.round(disc.radius().kilometres() * 10) / 10.0 + " km of a point";
        }
        if (place instanceof NamedArea) {
            return "somewhere in an area";
        }
        if (place instanceof AreaWithoutGeometry) {
            return "somewhere in an area without outline";
        }
        return place instanceof PlaceUnknown ? "unknown" : "another set of places";
    }

    private static void add(Map<String, Long> counts, String name) {
        if (!name.isBlank()) {
            counts.merge(name.strip(), 1L, Long::sum);
        }
    }

    private static List<Counted> ranked(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Counted::rows).reversed().thenComparing(Counted::name))
                .toList();
    }
}
