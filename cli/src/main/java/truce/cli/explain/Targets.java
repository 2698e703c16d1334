package truce.cli.explain;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import truce.core.action.Action;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.core.incident.Incident;
import truce.core.run.Flag;
import truce.core.run.Run;

/**
 * Finds what somebody wants explained: a flag, an incident or an action by its id; an action by the end of its id after a
 * colon, or by file and row. Every action of the run passes by {@link #see}.
 */
public final class Targets {

    private static final Pattern ROW = Pattern.compile("(.+):(\\d{1,12})");
    private static final int MOST_FILES = 4;
    private static final int MOST_CANDIDATES = 20;

    private final String target;
    private final Path here;
    private final Path folder;
    private final List<Action> exact = new ArrayList<>();
    private final List<Action> ending = new ArrayList<>();

    /**
     * @param target as written
     * @param here folder from which its path is read
     * @param folder folder that names of files in the run are relative to
     */
    public Targets(String target, Path here, Path folder) {
        this.target = target;
        this.here = here;
        this.folder = folder;
    }

    /** Takes note of an action. */
    public void see(Action action) {
        if (action.id().equals(target) || isRow(action)) {
            exact.add(action);
        } else if (action.id().endsWith(":" + target)) {
            ending.add(action);
        }
    }

    /** What was found. */
    public record Found(List<Flag> flags, List<Incident> incidents, List<Action> actions) {
        public Found {
            flags = List.copyOf(flags);
            incidents = List.copyOf(incidents);
            actions = List.copyOf(actions);
        }
    }

    /**
     * What is meant, after all actions have passed.
     *
     * @throws Refusal when nothing of the run is meant, or several things may be: then they are listed
     */
    public Found in(Run run) {
        List<Flag> flags =
                run.flags().stream().filter(flag -> flag.id().equals(target)).toList();
        List<Incident> incidents = run.incidents().stream()
                .filter(incident -> incident.id().equals(target))
                .toList();
        if (!flags.isEmpty() || !incidents.isEmpty() || !exact.isEmpty()) {
            return new Found(flags, incidents, exact);
        }
        if (ending.size() == 1) {
            return new Found(List.of(), List.of(), ending);
        }
        throw ending.isEmpty() ? unknown(run) : several();
    }

    private boolean isRow(Action action) {
        if (action.origin().toString().equals(target)) {
            return true;
        }
        Matcher row = ROW.matcher(target);
        if (!row.matches() || !row.group(2).equals(Long.toString(action.origin().row()))) {
            return false;
        }
        try {
            Path meant = here.resolve(row.group(1)).normalize();
            return meant.equals(folder.resolve(action.origin().file()).normalize())
                    || (meant.isAbsolute() && meant.endsWith(action.origin().file()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Refusal several() {
        String ids = String.join(
                ", ", ending.stream().limit(MOST_CANDIDATES).map(Action::id).toList());
        return Refusal.of(
                Refusal.Because.DEFINITION,
                "",
                ending.size() + " actions of this run end in ':" + target + "'",
                "Write one of: " + ids + (ending.size() > MOST_CANDIDATES ? ", ..." : "") + ".");
    }

    private Refusal unknown(Run run) {
        List<String> refused = run.refused().stream()
                .filter(fault -> (fault.file() + ":" + fault.row()).equals(target))
                .map(fault -> "That row was refused: " + fault.problem() + ".")
                .toList();
        String help = refused.isEmpty() ? nearest(run) : String.join(" ", refused);
        return Refusal.of(
                Refusal.Because.DEFINITION, "", "this run has no flag, incident, action or row '" + target + "'", help);
    }

    private String nearest(Run run) {
        List<String> ids = Stream.concat(
                        run.flags().stream().map(Flag::id),
                        run.incidents().stream().map(Incident::id))
                .toList();
        return NearestName.of(target, ids)
                .map(id -> "Did you mean '" + id + "'?")
                .orElseGet(() -> ROW.matcher(target).matches()
                        ? "Rows of this run: " + rows(run) + "."
                        : "Write the id of a flag, an incident or an action as the report shows it, or file:row.");
    }

    /** {@code facts.csv:1 to facts.csv:17}, for the first files. */
    private static String rows(Run run) {
        return String.join(
                ", ",
                run.inputs().stream()
                        .filter(input -> input.read() > 0)
                        .limit(MOST_FILES)
                        .map(input -> input.name() + ":1 to " + input.name() + ":" + input.read())
                        .toList());
    }
}
