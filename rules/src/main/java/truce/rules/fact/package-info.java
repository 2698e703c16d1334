/**
 * What rules see: flat, null-free, read-only views of cases, version {@link truce.rules.fact.Vocabulary#VERSION}. A core
 * case enters {@link truce.rules.fact.FactViews}; records leave whose every property is documented by {@link
 * truce.rules.fact.Means} and listed in {@code docs/facts.md}. Begin with {@link truce.rules.fact.Case}.
 */
@NullMarked
package truce.rules.fact;

import org.jspecify.annotations.NullMarked;
