/**
 * Rule packs: text enters, a checked and compiled pack leaves. A pack is data until it has passed the fence: its rules are
 * read by our own small parser ({@link truce.rules.pack.RuleParser}), every name is looked up in the closed vocabulary,
 * and what the engine compiles is printed from that tree ({@link truce.rules.pack.DrlPrinter}): no text of an author
 * reaches a compiler. Begin with {@link truce.rules.pack.PackLoader} and {@link truce.rules.pack.PackCheck}.
 */
@NullMarked
package truce.rules.pack;

import org.jspecify.annotations.NullMarked;
