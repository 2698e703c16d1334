/**
 * Rules on Drools; nothing else sees Drools. Checked packs enter; a {@link truce.rules.engine.DroolsAssessor} leaves, which
 * holds cases against their rules. {@link truce.rules.engine.CaseFunnel} tells why a rule did or did not address a case,
 * without Drools.
 */
@NullMarked
package truce.rules.engine;

import org.jspecify.annotations.NullMarked;
