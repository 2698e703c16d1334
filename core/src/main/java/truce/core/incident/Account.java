package truce.core.incident;

import java.util.List;
import truce.core.action.Action;

/**
 * One row prepared for comparing.
 *
 * @param index its rank by id among all rows
 * @param action the row
 * @param dataset number of its dataset
 * @param acts its candidate acts
 * @param spots its main place; empty when too coarse to recognise an event by
 * @param telling whether it can be recognised as a twin at all: a fine place, a short time, a codable act, one event
 */
record Account(int index, Action action, int dataset, ActRange acts, List<Spot> spots, boolean telling) {

    String id() {
        return action.id();
    }
}
