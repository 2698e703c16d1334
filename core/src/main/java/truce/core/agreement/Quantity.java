package truce.core.agreement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.action.WeaponClass;
import truce.core.geo.Distance;
import truce.core.geo.Line;
import truce.core.time.Moment;

/** A number in a text, as data. Each kind makes elements of its own; rules never compare the numbers. */
public sealed interface Quantity
        permits Quantity.WithdrawalTable,
                Quantity.Deadline,
                ConditionalDeadline,
                Deliveries,
                ExerciseLimit,
                FlightBan,
                ForceLimits,
                Freeze,
                Notice,
                ReturnFire {

    /**
     * Weapons must stand at least so far behind the party's own baseline.
     *
     * @param rows the first row that fits a weapon applies: list the special before the general
     * @param baselines each party's own line
     */
    record WithdrawalTable(List<WithdrawalRow> rows, List<PartyLine> baselines) implements Quantity {
        public WithdrawalTable {
            rows = List.copyOf(rows);
            baselines = List.copyOf(baselines);
        }
    }

    /**
     * One row of a withdrawal table.
     *
     * @param kinds classes of weapon it is about; empty for any
     * @param systems names of systems it is about; empty for any
     * @param boreFromMm smallest bore, inclusive; 0 when none is stated
     * @param boreToMm largest bore, inclusive; infinity when none is stated
     * @param required least distance from the baseline
     */
    record WithdrawalRow(
            Set<WeaponClass> kinds, List<String> systems, double boreFromMm, double boreToMm, Distance required) {
        public WithdrawalRow {
            kinds = Set.copyOf(kinds);
            systems = List.copyOf(systems);
        }
    }

    /**
     * The line from which a party's distance is measured, with its own side.
     *
     * @param parties ids of the parties it holds for
     * @param lineName name for people
     * @param line the line
     * @param ownSideIsLeft whether the party's own side lies to the left of the line's direction
     * @param accuracy how far the drawn line may be from the true one
     * @param published whether the line was officially published
     */
    record PartyLine(
            List<String> parties,
            String lineName,
            Line line,
            boolean ownSideIsLeft,
            Distance accuracy,
            boolean published) {
        public PartyLine {
            parties = List.copyOf(parties);
        }
    }

    /**
     * Something must be done by an instant.
     *
     * @param due when, as amended last; an interval where the text leaves it open
     * @param tolerance how far conventions of counting may move it, either way; outside it the answer is clear
     * @param reckoning how it was counted from another instant; empty when the text names the date itself
     * @param replaced earlier dues that an amendment put off, the first first
     */
    record Deadline(Moment due, Duration tolerance, Optional<Reckoning> reckoning, List<ReplacedDue> replaced)
            implements Quantity {
        public Deadline {
            replaced = List.copyOf(replaced);
        }

        /** A deadline of which the text names the date. */
        public Deadline(Moment due, Duration tolerance) {
            this(due, tolerance, Optional.empty(), List.of());
        }

        /** The deadline as it was known by an instant: before an amendment was made, the due that it put off held. */
        Deadline asKnownBy(Instant cut) {
            for (int i = 0; i < replaced.size(); i++) {
                if (replaced.get(i).until().latest().isAfter(cut)) {
                    return new Deadline(replaced.get(i).due(), tolerance, Optional.empty(), replaced.subList(0, i));
                }
            }
            return this;
        }
    }

    /**
     * A due that an amendment put off.
     *
     * @param due what was due first
     * @param until when the amendment was made; before it, the old due held
     * @param note who agreed to it
     */
    record ReplacedDue(Moment due, Moment until, String note) {}
}
