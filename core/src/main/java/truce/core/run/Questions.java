package truce.core.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import truce.core.actor.Identity;
import truce.core.evidence.Source;
import truce.core.evidence.SourceType;
import truce.core.incident.Event;
import truce.core.match.ActCase;
import truce.core.match.Frame;
import truce.core.match.Reason;

/** Finds the questions whose answers would move most cases, each with the command that answers it. */
final class Questions {

    private static final int ASKED = 3;

    private final Frame frame;
    private final Map<String, Set<String>> casesByText = new HashMap<>();
    private final Map<String, String> commandByText = new HashMap<>();

    private Questions(Frame frame) {
        this.frame = frame;
    }

    /** At most three, the weightiest first; fewer where fewer are open. */
    static List<Question> of(List<Flag> flags, Frame frame) {
        Questions questions = new Questions(frame);
        flags.forEach(questions::ask);
        return questions.casesByText.entrySet().stream()
                .map(entry -> new Question(
                        entry.getKey(),
                        entry.getValue().size(),
                        questions.commandByText.getOrDefault(entry.getKey(), "")))
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
            case ACTOR_UNMAPPED, TARGET_UNMAPPED ->
                names(act.event(), Identity.Unmapped.class)
                        .forEach(name -> add(
                                act, "Who is \"" + name + "\"?", "fill in its row of parties.csv (party, relation)"));
            case ACTOR_MIXED, TARGET_MIXED ->
                names(act.event(), Identity.Lump.class)
                        .forEach(name -> add(
                                act,
                                "Which of the groups that \"" + name + "\" lumps together took part?",
                                "split its rows by date in parties.csv, or note it per event"));
            case SINGLE_SOURCE, SINGLE_PARTISAN_SOURCE ->
                unstated(act.event())
                        .forEach(source -> add(
                                act,
                                "How does \"" + source + "\" stand to the parties?",
                                "fill in its row of sources.csv (type, alignment, origin_family)"));
            case AREA_WITHOUT_GEOMETRY ->
                add(
                        act,
                        "What are the outlines of the areas that the data only name?",
                        "add a file of administrative areas: truce assess --places AREAS.geojson");
            case LINE_UNPUBLISHED, LINE_CONTESTED, ZONE_ACCURACY ->
                act.norm()
                        .zone()
                        .ifPresent(zone -> add(
                                act,
                                "Where exactly does the line of " + zone + " run?",
                                "give a better line: truce assess --zones LINE.geojson with the id " + zone));
            case STATUS_CONTESTED, EIF_CONTESTED ->
                add(
                        act,
                        "Was " + act.norm().id() + " in force then? Its status is contested.",
                        "look for the word of its mechanism or mediator: truce agreements "
                                + act.norm().agreement());
            default -> {
                // other reasons are not settled by a file of the analyst's
            }
        }
    }

    private void add(ActCase act, String text, String command) {
        casesByText.computeIfAbsent(text, t -> new HashSet<>()).add(act.event().id());
        commandByText.put(text, command);
    }

    private Set<String> names(Event event, Class<? extends Identity> kind) {
        List<String> all = new ArrayList<>(event.participants().first().names());
        all.addAll(event.participants().second().names());
        Set<String> found = new TreeSet<>();
        for (String name : all) {
            if (kind.isInstance(frame.whoIsWho().identify(name, event.when()))) {
                found.add(name.strip());
            }
        }
        return found;
    }

    private static Set<String> unstated(Event event) {
        Set<String> found = new TreeSet<>();
        for (Source source : event.evidence().sources()) {
            if (source.type() == SourceType.NOT_STATED) {
                found.add(source.name());
            }
        }
        return found;
    }
}
