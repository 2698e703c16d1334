package truce.core.report;

/**
 * What a rule did in this run. A rule that met no case says so: that is not the same as finding nothing.
 *
 * @param rule id of the rule
 * @param title its name, a sentence
 * @param flags flags that it addressed
 * @param cases cases, duties, findings of patterns and told rows that it addresses; with 0 the rule had nothing to judge
 */
public record RuleCount(String rule, String title, long flags, long cases) {}
