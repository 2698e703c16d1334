package truce.core.match;

import truce.core.action.Participants;

/**
 * One way to read who acted on whom, with how the norm addresses the acting side.
 *
 * @param actor the side taken as acting
 * @param target the side taken as affected
 * @param standing how the norm addresses the acting side
 */
record Orientation(Participants.Side actor, Participants.Side target, Standing standing) {}
