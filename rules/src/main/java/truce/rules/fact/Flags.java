package truce.rules.fact;

/** What a rule may do with what it is about: a closed list of verbs. */
public interface Flags {

    /** Raise a flag; its determination follows from the elements. */
    void raise(Object view);

    /** Record that the act is allowed or the duty done. */
    void permit(Object view);

    /** Tell it in the report, without a flag. */
    void note(Object view);
}
