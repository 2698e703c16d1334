package truce.core.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A grade on an agreement's own scale of gravity, such as <em>grave</em>, beside the grade on the scale of all agreements.
 *
 * @param name what the agreement's mechanism calls it
 * @param from least grade on the scale of all agreements that it stands for, 0 to 5 (handbook B.3)
 */
public record LocalGrade(String name, int from) {

    private static final int GRAVEST = 5;

    public LocalGrade {
        if (name.isBlank() || from < 0 || from > GRAVEST) {
            throw new IllegalArgumentException(
                    "'" + name + "' from " + from + ": a grade has a name and begins at 0 to 5");
        }
    }

    /** What a scale calls a grade of 0 to 5; empty below its first. */
    public static Optional<String> of(List<LocalGrade> scale, int grade) {
        return scale.stream()
                .filter(one -> one.from <= grade)
                .max(Comparator.comparingInt(LocalGrade::from))
                .map(LocalGrade::name);
    }
}
