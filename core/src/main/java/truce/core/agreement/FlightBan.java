package truce.core.agreement;

import java.util.List;
import java.util.Set;
import truce.core.action.ActionType;
import truce.core.geo.Distance;
import truce.core.geo.Line;

/**
 * Flights banned so near to a line, by class of aircraft and by sector of the line: the sector is that of the nearest
 * point of the line, not that of the distance.
 *
 * @param sectors stretches of the line, which meet end to end
 * @param rows what is banned where
 */
public record FlightBan(List<LineSector> sectors, List<FlightRow> rows) implements Quantity {

    public FlightBan {
        sectors = List.copyOf(sectors);
        rows = List.copyOf(rows);
    }

    /**
     * A named stretch of a line.
     *
     * @param name such as {@code east}
     * @param lineName name of the line for people
     * @param line the stretch
     * @param accuracy how far the drawn line may be from the true one
     */
    public record LineSector(String name, String lineName, Line line, Distance accuracy) {}

    /**
     * A ban for one class of aircraft.
     *
     * @param acts flights of that class: {@code military-overflight}, {@code helicopter-flight}, {@code uav-flight},
     *     {@code balloon}
     * @param sectors names of the sectors it holds in; empty for all
     * @param within banned so near to the line, on either side
     */
    public record FlightRow(Set<ActionType> acts, List<String> sectors, Distance within) {
        public FlightRow {
            acts = Set.copyOf(acts);
            sectors = List.copyOf(sectors);
        }
    }
}
