/**
 * Times as tables write them: text enters, a set of instants leaves. What is local stays local until the zones it may be
 * read in are known. Begin with {@link truce.plugin.events.when.TimeText}.
 */
@NullMarked
package truce.plugin.events.when;

import org.jspecify.annotations.NullMarked;
