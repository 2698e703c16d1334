package truce.cli.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;

/**
 * An option of a fact source, as its plugin describes it.
 *
 * @param name name that a dossier states
 * @param meaning what it means, for people; may be empty
 * @param type what its value must be
 * @param values the values that it can have; empty when it is not a closed list
 */
public record SourceOption(String name, String meaning, Type type, List<String> values) {

    /** What a value must be. */
    public enum Type {
        TEXT("a text"),
        INTEGER("a whole number"),
        NUMBER("a number"),
        DATE("a day as 2024-03-12");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        /** As plugin.yaml writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean takes(String value) {
            return switch (this) {
                case TEXT -> true;
                case INTEGER -> value.matches("[+-]?\\d{1,18}");
                case NUMBER -> value.matches("[+-]?\\d+(\\.\\d+)?");
                case DATE -> isDay(value);
            };
        }

        private static boolean isDay(String value) {
            try {
                return LocalDate.parse(value).getYear() > 0;
            } catch (DateTimeException e) {
                return false;
            }
        }
    }

    public SourceOption {
        values = List.copyOf(values);
    }

    /** Whether this is the option of that name; {@code columns.*} is all that begin so. */
    boolean isFor(String stated) {
        return name.equals(stated) || name.equals(stated.replaceFirst("\\..*", ".*"));
    }

    /** What is wrong with a value; empty when nothing is. */
    Optional<Fault> wrong(String file, String format, String stated, String value) {
        String what = "the option '" + stated + "' of the format " + format + " is '" + value + "'";
        if (!values.isEmpty() && !values.contains(value)) {
            return Optional.of(Fault.of(
                    file, what + ", and can be " + String.join(", ", values), NearestName.hint(value, values)));
        }
        return type.takes(value)
                ? Optional.empty()
                : Optional.of(Fault.of(file, what + ", and takes " + type.words, meaning));
    }

    /** A line for people: {@code order: how days are written; dmy or mdy}. */
    public String line() {
        String kind = values.isEmpty() ? type == Type.TEXT ? "" : type.words : String.join(" or ", values);
        String told = meaning + (meaning.isEmpty() || kind.isEmpty() ? "" : "; ") + kind;
        return name + (told.isEmpty() ? "" : ": " + told);
    }
}
