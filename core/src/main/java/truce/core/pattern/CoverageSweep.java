package truce.core.pattern;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import truce.core.agreement.Norm;
import truce.core.circumstance.Circumstance.Coverage.Quality;
import truce.core.time.Period;

/** What is stated of how well each zone was watched, window by window, beside the incidents reported there. */
final class CoverageSweep implements Sweep {

    private static final int MOST_WINDOWS = 40_000;

    private final PatternSpec.CoverageSpec spec;
    private final Sightings scene;
    private final Period period;
    private final Map<String, Group> groups = new HashMap<>();

    CoverageSweep(PatternSpec.CoverageSpec spec, Sightings scene) {
        this.spec = spec;
        this.scene = scene;
        this.period = scene.bounded();
    }

    @Override
    public void take(Group group, Things things) {
        groups.put(group.key(), group);
    }

    @Override
    public List<Coverage> found() {
        Map<String, Norm> zones = new TreeMap<>();
        scene.norms().forEach(norm -> norm.zone().ifPresent(zone -> zones.putIfAbsent(zone, norm)));
        List<Period> windows = windows();
        List<Coverage> found = new ArrayList<>();
        zones.forEach((zone, norm) -> {
            String key = KeyValues.longer("", Key.Part.ZONE, zone);
            Group here = groups.getOrDefault(key, Group.without(key, norm));
            Watch watch = new Watch(scene, Optional.of(zone));
            windows.forEach(
                    window -> coverage(norm, here, window, watch.stated(window)).ifPresent(found::add));
        });
        return found;
    }

    /** A window that nobody says a word on is told for the whole period only. */
    private Optional<Coverage> coverage(Norm norm, Group here, Period window, Set<Quality> stated) {
        if (stated.isEmpty() && spec.window() instanceof Window.Fixed) {
            return Optional.empty();
        }
        Set<String> surely = new HashSet<>();
        Set<String> possibly = new HashSet<>();
        for (int i = 0; i < here.size(); i++) {
            Sighting sighting = here.sighting(i);
            boolean mayBe = sighting.when().from().isBefore(window.to())
                    && !sighting.when().to().isBefore(window.from());
            boolean in = !sighting.when().from().isBefore(window.from())
                    && !sighting.when().to().isAfter(window.to());
            if (mayBe) {
                possibly.add(sighting.incident());
                if (in && spec.filter().surely(sighting)) {
                    surely.add(sighting.incident());
                }
            }
        }
        return Optional.of(new Coverage(
                spec,
                here.key(),
                Optional.of(norm),
                window.from(),
                window.to(),
                stated,
                new Range(surely.size(), possibly.size()),
                period.zone()));
    }

    private List<Period> windows() {
        if (!(spec.window() instanceof Window.Fixed fixed)) {
            return List.of(period);
        }
        ZoneId zone = period.zone();
        List<Period> windows = new ArrayList<>();
        LocalDate day = fixed.unit().first(period.from(), zone);
        while (windows.size() < MOST_WINDOWS) {
            LocalDate next = fixed.unit().plus(day, 1);
            Instant from = day.atStartOfDay(zone).toInstant();
            if (!from.isBefore(period.to())) {
                break;
            }
            windows.add(new Period(from, next.atStartOfDay(zone).toInstant(), zone));
            day = next;
        }
        return windows;
    }
}
