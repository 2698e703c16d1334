package truce.core.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import truce.core.agreement.Norm;

/**
 * The values that a sighting may have for a key.
 *
 * @param labels each value in words, such as {@code agreement X, party A}; sorted
 * @param certain whether there is one value and no doubt
 * @param leftOut why it has none; empty when it has
 */
record Keyed(List<String> labels, boolean certain, String leftOut) {

    static final String NOBODY = "not attributed";
    static final String MANY = "more than " + Keyed.MOST + " possible values of the key";
    private static final int MOST = 16;

    static Keyed of(Key key, Sighting sighting) {
        List<String> labels = List.of("");
        boolean certain = true;
        for (Key.Part part : key.parts()) {
            Values values = values(part, key, sighting);
            if (values.all().isEmpty()) {
                return new Keyed(List.of(), false, values.missing());
            }
            certain &= values.certain();
            List<String> longer = new ArrayList<>();
            for (String label : labels) {
                String head = label.isEmpty() ? "" : label + ", ";
                values.all().forEach(value -> longer.add(head + part.code() + " " + value));
            }
            labels = longer;
            if (labels.size() > MOST) {
                return new Keyed(List.of(), false, MANY);
            }
        }
        return new Keyed(labels.stream().sorted().toList(), certain, "");
    }

    /** The value for a norm, of a key that asks for nothing else. */
    static String of(Key key, Norm norm) {
        return key.parts().stream()
                .map(part -> part.code() + " " + ofNorm(part, norm).orElse(""))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private record Values(List<String> all, boolean certain, String missing) {
        static Values sure(String value) {
            return new Values(List.of(value), true, "");
        }
    }

    private static Values values(Key.Part part, Key key, Sighting sighting) {
        return ofNorm(part, sighting.subject().norm()).map(Values::sure).orElseGet(() -> switch (part) {
            case PARTY -> parties(sighting);
            case DYAD -> dyads(sighting);
            case CELL -> cells(key, sighting);
            case INCIDENT -> Values.sure(sighting.incident());
            default -> Values.sure(sighting.event().weapon().kind().code());
        });
    }

    private static Optional<String> ofNorm(Key.Part part, Norm norm) {
        return switch (part) {
            case NORM -> Optional.of(norm.id());
            case CLAUSE -> Optional.of(norm.agreement() + "/" + norm.clause());
            case KIND -> Optional.of(norm.kind().code());
            case AGREEMENT -> Optional.of(norm.agreement());
            case ZONE -> Optional.of(norm.zone().orElse("everywhere"));
            default -> Optional.empty();
        };
    }

    private static Values parties(Sighting sighting) {
        Optional<String> actor = sighting.actor();
        if (actor.isPresent()) {
            return Values.sure(actor.get());
        }
        List<String> possible = sighting.actors();
        return possible.isEmpty() ? Values.sure(NOBODY) : new Values(possible, false, "");
    }

    private static Values dyads(Sighting sighting) {
        TreeSet<String> first = new TreeSet<>(sighting.subject().attribution().parties());
        TreeSet<String> second = new TreeSet<>(sighting.subject().attribution().others());
        TreeSet<String> pairs = new TreeSet<>();
        for (String one : first) {
            for (String other : second) {
                if (!one.equals(other)) {
                    pairs.add(one.compareTo(other) < 0 ? one + " - " + other : other + " - " + one);
                }
            }
        }
        return new Values(List.copyOf(pairs), pairs.size() == 1, "one of the two sides is not named");
    }

    private static Values cells(Key key, Sighting sighting) {
        List<String> cells = Cells.of(sighting.event().places().main(), key.cellKilometres());
        return new Values(cells, cells.size() == 1, "the place is not told, or too coarse for a cell");
    }
}
