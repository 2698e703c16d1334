package truce.core.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import truce.core.actor.Identity;
import truce.core.agreement.Norm;
import truce.core.evidence.Source;
import truce.core.evidence.SourceType;
import truce.core.incident.Event;
import truce.core.match.ActCase;
import truce.core.match.Frame;
import truce.core.match.Reason;

/**
 * Finds the questions whose answers would move most cases, each with the command that answers it. Cases are counted by
 * what is asked about what; words are put together for the few questions that are told.
 */
final class Questions {

    private static final int ASKED = 3;

    private final Frame frame;
    private final Map<Topic, Map<String, Set<String>>> cases = new EnumMap<>(Topic.class);

    /** What is asked; about a name, a source, a zone, a norm, or nothing in particular. */
    private enum Topic {
        WHO,
        WHICH_GROUP,
        STANDING_OF_SOURCE,
        OUTLINES,
        LINE,
        IN_FORCE
    }

    private Questions(Frame frame) {
        this.frame = frame;
    }

    /** At most three, the weightiest first; fewer where fewer are open. */
    static List<Question> of(List<Flag> flags, Frame frame) {
        Questions questions = new Questions(frame);
        flags.forEach(questions::ask);
        List<Question> open = new ArrayList<>();
        questions.cases.forEach((topic, asked) ->
                asked.forEach((about, cases) -> open.add(questions.question(topic, about, cases.size()))));
        return open.stream()
                .sorted(Comparator.comparingLong(Question::cases).reversed().thenComparing(Question::text))
                .limit(ASKED)
                .toList();
    }

    private void ask(Flag flag) {
        if (!(flag.subject() instanceof ActCase act) || flag.determination() == Determination.CONFIRMED) {
            return;
        }
        for (Reason reason : flag.reasons()) {
            ask(act, reason);
        }
    }

    private void ask(ActCase act, Reason reason) {
        switch (reason) {
            case ACTOR_UNMAPPED, TARGET_UNMAPPED -> names(act.event(), Identity.Unmapped.class, Topic.WHO);
            case ACTOR_MIXED, TARGET_MIXED -> names(act.event(), Identity.Lump.class, Topic.WHICH_GROUP);
            case SINGLE_SOURCE, SINGLE_PARTISAN_SOURCE -> unstated(act.event());
            case AREA_WITHOUT_GEOMETRY -> add(Topic.OUTLINES, "", act.event());
            case LINE_UNPUBLISHED, LINE_CONTESTED, ZONE_ACCURACY ->
                act.norm().zone().ifPresent(zone -> add(Topic.LINE, zone, act.event()));
            case STATUS_CONTESTED, EIF_CONTESTED ->
                add(Topic.IN_FORCE, act.norm().id(), act.event());
            default -> {
                // other reasons are not settled by a file of the analyst's
            }
        }
    }

    private void add(Topic topic, String about, Event event) {
        cases.computeIfAbsent(topic, t -> new HashMap<>())
                .computeIfAbsent(about, a -> new HashSet<>())
                .add(event.id());
    }

    private void names(Event event, Class<? extends Identity> kind, Topic topic) {
        names(event.participants().first().names(), event, kind, topic);
        names(event.participants().second().names(), event, kind, topic);
    }

    private void names(List<String> names, Event event, Class<? extends Identity> kind, Topic topic) {
        for (String name : names) {
            if (kind.isInstance(frame.whoIsWho().identify(name, event.when()))) {
                add(topic, name.strip(), event);
            }
        }
    }

    private void unstated(Event event) {
        for (Source source : event.evidence().sources()) {
            if (source.type() == SourceType.NOT_STATED) {
                add(Topic.STANDING_OF_SOURCE, source.name(), event);
            }
        }
    }

    private Question question(Topic topic, String about, long cases) {
        return switch (topic) {
            case WHO ->
                new Question("Who is \"" + about + "\"?", cases, "fill in its row of parties.csv (party, relation)");
            case WHICH_GROUP ->
                new Question(
                        "Which of the groups that \"" + about + "\" lumps together took part?",
                        cases,
                        "split its rows by date in parties.csv, or note it per event");
            case STANDING_OF_SOURCE ->
                new Question(
                        "How does \"" + about + "\" stand to the parties?",
                        cases,
                        "fill in its row of sources.csv (type, alignment, origin_family)");
            case OUTLINES ->
                new Question(
                        "What are the outlines of the areas that the data only name?",
                        cases,
                        "add a file of administrative areas: truce assess --places AREAS.geojson");
            case LINE ->
                new Question(
                        "Where exactly does the line of " + about + " run?",
                        cases,
                        "give a better line: truce assess --zones LINE.geojson with the id " + about);
            case IN_FORCE ->
                new Question(
                        "Was " + about + " in force then? Its status is contested.",
                        cases,
                        "look for the word of its mechanism or mediator: truce agreements " + agreement(about));
        };
    }

    private String agreement(String id) {
        return frame.norms().stream()
                .filter(norm -> norm.id().equals(id))
                .map(Norm::agreement)
                .findFirst()
                .orElse("");
    }
}
