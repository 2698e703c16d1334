package truce.rules.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every lint, a closed list: its id, which stays the same over versions, its usual level, and what it finds. */
public enum Lint {
    NO_REFERENCES("meta/no-references", Level.WARNING, "a rule does not say where its norm comes from"),
    ID_OUTSIDE_PACK("meta/id-outside-pack", Level.WARNING, "a rule's id does not begin with the pack's id"),
    NAME_WITH_STOP("meta/name-with-stop", Level.INFO, "a rule's name ends with a full stop"),
    SUMMARY_REPEATS_NAME("meta/summary-repeats-name", Level.WARNING, "a rule's comment only repeats its name"),
    CLAUSES_DIFFER("meta/clauses-differ", Level.WARNING, "@clauses and the kinds that the rule asks for differ"),
    ACTS_DIFFER("meta/acts-differ", Level.WARNING, "the rule asks for acts of which @acts names none"),
    REPEATED_CODE("meta/repeated-code", Level.WARNING, "a list of metadata names the same thing twice"),
    EMPTY_TAG("meta/empty-tag", Level.WARNING, "metadata stands there and says nothing"),
    DEPRECATED_WITHOUT_ADVICE(
            "meta/deprecated-without-advice", Level.WARNING, "a deprecated rule does not say what to use instead"),
    NO_LICENCE("meta/no-licence", Level.WARNING, "the pack does not say under which licence it may be used"),
    UNUSED_PARAMETER("meta/unused-parameter", Level.WARNING, "a parameter of the pack is used by no rule"),

    NO_TESTS("test/no-tests", Level.WARNING, "the pack has no tests"),
    NO_FIRING_TEST("test/no-firing-test", Level.WARNING, "no test shows the rule fire"),
    NO_SILENT_TEST("test/no-silent-test", Level.WARNING, "no test shows the rule stay silent"),
    STABLE_UNTESTED("test/stable-untested", Level.ERROR, "a stable rule lacks a firing or a silent test"),
    TODO("test/todo", Level.INFO, "a test is still to be done"),

    SURE_TIME_ONLY("time/sure-time-only", Level.WARNING, "a flag is lost where the time is not sure"),
    OUTSIDE_FORCE("time/outside-force", Level.ERROR, "a flag is raised on acts outside the time in force"),
    TIES_IGNORED("time/ties-ignored", Level.WARNING, "a flag is raised on a first that may be a tie"),

    SURE_ONLY("safety/sure-only", Level.WARNING, "a flag is lost where an element is not sure"),
    FLAG_ON_EXCLUDED("safety/flag-on-excluded", Level.ERROR, "a flag is raised on what is ruled out"),
    FLAG_ON_OPEN("safety/flag-on-open", Level.WARNING, "a flag is raised only where nothing is known"),
    PERMIT_ON_POSSIBLE("safety/permit-on-possible", Level.WARNING, "an act is allowed out of ignorance"),
    PERMIT_ON_CLAIM("safety/permit-on-claim", Level.ERROR, "an act is allowed because somebody claims it was"),
    CLAIM_HIDES_FLAG("safety/claim-hides-flag", Level.WARNING, "a flag is lost because somebody claims an exception"),
    DENIAL_HIDES_FLAG("safety/denial-hides-flag", Level.WARNING, "a flag is lost because somebody denies"),
    UNKNOWN_WEAPON_HIDES("safety/unknown-weapon-hides", Level.WARNING, "a flag is lost where the weapon is not stated"),
    FLAG_ON_ALLEGATION(
            "safety/flag-on-allegation", Level.WARNING, "a flag is raised on an allegation or on an explosion unclear"),

    NO_KIND("perf/no-kind", Level.INFO, "a rule looks at norms of every kind"),
    KIND_NOT_FIRST("perf/kind-not-first", Level.INFO, "the kind of norm is not asked first"),
    IN_OF_ONE("perf/in-of-one", Level.INFO, "'in' has one value"),

    NEVER_TRUE("logic/never-true", Level.ERROR, "a rule can never fire"),
    IDLE_CONDITION("logic/idle-condition", Level.WARNING, "a condition changes nothing"),
    DUPLICATE_RULE("logic/duplicate-rule", Level.WARNING, "two rules ask for the same and do the same"),
    SHADOWED_RULE("logic/shadowed-rule", Level.INFO, "another rule fires whenever this one does"),
    CONTRADICTING_RULES("logic/contradicting-rules", Level.WARNING, "one rule flags what another one allows"),
    COMPARED_WITH_TRUE("logic/compared-with-true", Level.INFO, "yes or no is compared with true or false");

    private final String id;
    private final Level level;
    private final String title;

    Lint(String id, Level level, String title) {
        this.id = id;
        this.level = level;
        this.title = title;
    }

    /** {@code logic/never-true}. */
    public String id() {
        return id;
    }

    /** The level where a project says nothing. */
    public Level level() {
        return level;
    }

    /** What it finds, a sentence part. */
    public String title() {
        return title;
    }

    /** Its page, {@code docs/lints/logic-never-true.md}. */
    public String page() {
        return "docs/lints/" + id.replace('/', '-') + ".md";
    }

    public static Optional<Lint> ofId(String id) {
        return Arrays.stream(values()).filter(lint -> lint.id.equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Lint::id).toList();
    }
}
