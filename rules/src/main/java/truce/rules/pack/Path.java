package truce.rules.pack;

import java.util.List;

/**
 * Properties named one after the other, such as {@code acts.useOfForce.possible}.
 *
 * @param variable name of the bound view it starts from, such as {@code $case}; empty for the view of the pattern
 * @param names at least one, but for a mere variable
 */
public record Path(Spot at, String variable, List<String> names) {

    public Path {
        names = List.copyOf(names);
    }

    public String dotted() {
        return variable.isEmpty() || names.isEmpty()
                ? variable + String.join(".", names)
                : variable + "." + String.join(".", names);
    }
}
