/**
 * From rows to events to incidents: which rows tell the same act, and what counts once. {@link
 * truce.core.action.Action}s that could meet a norm enter; {@link truce.core.incident.Incident}s leave, each with its
 * {@link truce.core.incident.Event}s and their evidence. Begin with {@link truce.core.incident.Corroborator}; {@link
 * truce.core.incident.TwinLimits} holds its figures, {@link truce.core.incident.Overrules} what the analyst decides.
 */
@NullMarked
package truce.core.incident;

import org.jspecify.annotations.NullMarked;
