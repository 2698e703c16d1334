package truce.core.report;

import truce.core.match.DutyCase;
import truce.core.run.Flag;

/**
 * What of a flag is counted.
 *
 * @param flag the flag
 * @param clause what it is held against
 * @param who who did it, or whose duty it is
 * @param side the side on which those concerned stand
 */
record Counted(Flag flag, ClauseRef clause, Who who, String side) {

    boolean isDuty() {
        return flag.subject() instanceof DutyCase;
    }

    /** Whether it counts for the incident: duties to ensure that others comply are counted apart. */
    boolean isOwn() {
        return !clause.isGuarantorDuty();
    }

    Standing standing() {
        return Standing.of(flag.determination());
    }
}
