package truce.core.agreement;

/**
 * From what size exercises are banned. A drill of a company passes where a regiment's is banned.
 *
 * @param from smallest unit whose field training is banned
 * @param artilleryLiveFire whether live fire of artillery is banned whatever its size
 */
public record ExerciseLimit(Echelon from, boolean artilleryLiveFire) implements Quantity {}
