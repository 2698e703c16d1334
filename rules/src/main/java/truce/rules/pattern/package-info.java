/**
 * What several flags show together. Flags of a run enter; sequences leave, computed by one sweep in order of time and only
 * then shown to rules.
 */
@NullMarked
package truce.rules.pattern;

import org.jspecify.annotations.NullMarked;
