package truce.core.run;

/**
 * A question whose answer would decide many open cases.
 *
 * @param text the question, a sentence
 * @param cases number of flagged acts whose answer rests on it
 * @param command what to run or edit to answer it
 */
public record Question(String text, long cases, String command) {}
