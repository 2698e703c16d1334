/**
 * Measurements of single steps with JMH, over a made case of 5,000 actions, 100 zones and 10 agreements.
 *
 * <p>What enters: a made case, read by the plugins that assessments use. What leaves: time per call. Run as
 * {@code docs/performance.md} says.
 */
@NullMarked
package truce.bench.micro;

import org.jspecify.annotations.NullMarked;
