package truce.core.pattern;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import truce.core.agreement.Norm;

/** What a declared pattern found for one value of its key; rules judge it. */
public sealed interface Finding permits Tally, Sequence, Coverage {

    /** What was declared. */
    PatternSpec spec();

    /** The value of the key in words; empty for a pattern over everything. */
    String key();

    /** The norm it is about; for a key that is wider, the first of its norms; empty where there is none. */
    Optional<Norm> norm();

    /** A sentence for people. */
    String title();

    /** Ids of the incidents it rests on, in order of time. */
    List<String> incidents();

    /** What was found, by name. */
    Map<String, String> values();

    /** What limits it. */
    List<String> notes();

    /**
     * The same, as that declared pattern would have found it.
     *
     * @throws IllegalArgumentException when that declares another kind of pattern
     */
    Finding as(PatternSpec declared);

    /** Id of the norm; empty unless the key is a norm. */
    default String normId() {
        boolean own = spec().key().parts().contains(Key.Part.NORM);
        return own ? norm().map(Norm::id).orElse("") : "";
    }
}
