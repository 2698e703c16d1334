package truce.core.geo;

import java.util.List;
import java.util.Optional;

/**
 * One of several places, and it is not known which: two villages of one name. Certain is what holds for all of them,
 * possible what holds for any. Only where somebody states how likely each is do these likelihoods weigh.
 *
 * @param label what the source says
 * @param places at least one; each counts the same where nothing is stated
 * @param stated how likely each place is, above 0, summing up to 1 (within a hundredth); empty where nobody states it
 */
public record Candidates(String label, List<Place> places, List<Double> stated) implements Place {

    private static final double ROUNDING = 0.01;

    public Candidates {
        places = List.copyOf(places);
        stated = List.copyOf(stated);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("'" + label + "' has no candidate places: say unknown");
        }
        if (!stated.isEmpty()) {
            checkStated(label, places.size(), stated);
        }
    }

    /** Nobody states how likely each of the places is. */
    public Candidates(String label, List<Place> places) {
        this(label, places, List.of());
    }

    private static void checkStated(String label, int places, List<Double> stated) {
        double sum = stated.stream().mapToDouble(Double::doubleValue).sum();
        boolean allPositive = stated.stream().allMatch(one -> one > 0);
        if (stated.size() != places || !allPositive || !(Math.abs(sum - 1) <= ROUNDING)) {
            throw new IllegalArgumentException("'" + label + "': how likely each place is must be stated for all "
                    + places + " of them, above 0 and 1 in all, not " + stated);
        }
    }

    @Override
    public Optional<Position> representative() {
        return places.size() == 1 ? places.get(0).representative() : Optional.empty();
    }

    @Override
    public Optional<Distance> reach() {
        return places.size() == 1 ? places.get(0).reach() : Optional.empty();
    }
}
