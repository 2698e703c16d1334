package truce.plugin.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import truce.core.action.ActionType;
import truce.core.action.PlaceRole;
import truce.core.action.Places;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Candidates;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;
import truce.core.spi.Atlas;
import truce.plugin.events.table.Decimal;

/** The up to four places of a row of a plain table. */
final class CsvPlaces {

    /** Radius about coordinates of which nobody says how good they are: that of a located settlement. */
    static final Distance ABOUT = Distance.ofKilometres(2);

    private static final PlaceUnknown NOT_STATED = new PlaceUnknown("not stated");
    private static final int WIDEST_KM = 10_000;

    private final Atlas atlas;
    private final Bearings bearings;
    private final PlaceCells plain = PlaceCells.plain();
    private final Map<PlaceRole, PlaceCells> byRole = new EnumMap<>(PlaceRole.class);
    private final Remembered<Place> named = new Remembered<>(this::namedPlace);

    CsvPlaces(Atlas atlas) {
        this.atlas = atlas;
        bearings = new Bearings(atlas);
        for (PlaceRole role : PlaceRole.values()) {
            byRole.put(role, PlaceCells.of(role));
        }
    }

    /** @param acts decide whether the columns without prefix tell where something struck or where a force was */
    Places of(Cells cells, Iterable<ActionType> acts) {
        Place main = ofGroup(cells, plain).orElseGet(() -> division(cells));
        boolean seen = isSighting(acts);
        return new Places(
                role(cells, PlaceRole.ORIGIN).orElse(NOT_STATED),
                role(cells, PlaceRole.IMPACT).orElse(seen ? NOT_STATED : main),
                role(cells, PlaceRole.POSITION).orElse(seen ? main : NOT_STATED),
                role(cells, PlaceRole.OBSERVER).orElse(NOT_STATED));
    }

    private Optional<Place> role(Cells cells, PlaceRole role) {
        return ofGroup(cells, byRole.getOrDefault(role, plain));
    }

    private Optional<Place> ofGroup(Cells cells, PlaceCells group) {
        List<Place> places = new ArrayList<>();
        String name = cells.text(group.slot(PlaceField.PLACE));
        if (!group.coordinates().areBlank(cells.row())) {
            places.add(disc(cells, group, name));
        } else if (!name.isEmpty()) {
            places.add(named(cells, group, name));
        }
        if (!cells.text(group.slot(PlaceField.DISTANCE_KM)).isEmpty()) {
            places.add(sector(cells, group));
        }
        if (places.size() < 2) {
            return places.stream().findFirst();
        }
        return Optional.of(new Candidates(name, places));
    }

    private Place named(Cells cells, PlaceCells group, String name) {
        try {
            return named.of(name);
        } catch (IllegalArgumentException e) {
            throw cells.unreadable(
                    group.slot(PlaceField.PLACE),
                    String.valueOf(e.getMessage()),
                    "Write a share behind each, 100 % in all, such as 'Nairab (70 %); Nairab camp (30 %)', or none.");
        }
    }

    private Disc disc(Cells cells, PlaceCells group, String name) {
        int slot = group.slot(PlaceField.RADIUS_KM);
        String radius = cells.text(slot);
        double kilometres = radius.isEmpty() ? ABOUT.kilometres() : Decimal.of(radius);
        if (!(kilometres >= 0 && kilometres <= WIDEST_KM)) {
            throw cells.unreadable(slot, "'" + radius + "' is not a radius in kilometres", "Write 2 or 0.5.");
        }
        return group.coordinates().disc(cells.row(), name, Distance.ofKilometres(kilometres));
    }

    private Place sector(Cells cells, PlaceCells group) {
        int slot = group.slot(PlaceField.DISTANCE_KM);
        return bearings.sector(
                        cells.text(slot),
                        cells.text(group.slot(PlaceField.BEARING)),
                        cells.text(group.slot(PlaceField.FROM_PLACE)))
                .orElseThrow(
                        () -> cells.unreadable(
                                slot,
                                "'" + cells.text(slot) + "' with bearing '" + cells.text(group.slot(PlaceField.BEARING))
                                        + "' is no distance and direction",
                                "Write 14 or 3-5 as distance_km, SE or 135 as bearing; leave the bearing blank for all round."));
    }

    /** The place of that name, several with semicolons, or distance and bearing in words. */
    private Place namedPlace(String name) {
        Optional<Place> known = atlas.findPlace(name).or(() -> bearings.ofPhrase(name));
        List<String> alternatives = Lists.names(name, ";");
        if (known.isEmpty() && alternatives.size() > 1) {
            return Alternatives.of(name, alternatives, named::of);
        }
        return known.orElseGet(() -> new AreaWithoutGeometry(name, Optional.empty()));
    }

    /** The smallest division that the row names. */
    private Place division(Cells cells) {
        String country = cells.text(CsvField.COUNTRY);
        String first = cells.text(CsvField.ADMIN1);
        String second = cells.text(CsvField.ADMIN2);
        if (!second.isEmpty()) {
            return area(2, second, country);
        }
        if (!first.isEmpty()) {
            return area(1, first, country);
        }
        return country.isEmpty() ? NOT_STATED : area(0, country, "");
    }

    private Place area(int level, String name, String country) {
        return atlas.findArea(level, name, country).orElseGet(() -> new AreaWithoutGeometry(name, Optional.empty()));
    }

    /** Presence, works, flights and compliance are seen where they are; all else is where it strikes. */
    private static boolean isSighting(Iterable<ActionType> acts) {
        boolean all = acts.iterator().hasNext();
        for (ActionType act : acts) {
            String reference = act.reference();
            all &= reference.startsWith("N1") || reference.startsWith("N2") || reference.startsWith("P");
        }
        return all;
    }
}
