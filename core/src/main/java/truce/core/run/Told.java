package truce.core.run;

import truce.core.action.Action;

/** An accepted action that is told in the report and not flagged, with what became of it. */
public record Told(Action action, Disposition disposition) {}
