package truce.rules.pack;

/** What a property is compared with. */
public sealed interface Value {

    Spot at();

    /** {@code true} or {@code false}. */
    record Truth(Spot at, boolean value) implements Value {}

    /** A whole number. */
    record Whole(Spot at, int value) implements Value {}

    /** A text in quotes. */
    record Text(Spot at, String value) implements Value {}

    /** A constant, such as {@code Kind.CEASE_HOSTILITIES}, or a set of them, such as {@code Weapon.HEAVY}. */
    record Constant(Spot at, String type, String name) implements Value {}

    /** A parameter of the pack, {@code params.massCasualty}. */
    record Parameter(Spot at, String name) implements Value {}

    /** A view bound before, or a property of it. */
    record Reference(Spot at, Path path) implements Value {}
}
