package truce.bench.made;

import java.util.List;

/** What happened, told at the length and in the manner of ACLED's notes: commas, quotes and a few letters beyond ASCII. */
final class Notes {

    private static final List<String> MORE = List.of(
            " The exchange lasted for several hours, according to local accounts.",
            " Residents spoke of damage to houses, a bakery and a school.",
            " Both sides said that the other had opened fire first.",
            " No casualties were reported.",
            " Casualties unknown.",
            " It was the third such event in the area within a week.",
            " An officer called it a \"\"limited response\"\"; this could not be verified.",
            " Fighters withdrew towards the hills after nightfall.",
            " The road to the market town was closed until the next morning.",
            " Ambulances could not reach the area because of continuing fire.",
            " A local council asked for safe passage for families.",
            " The group’s media office published a statement and pictures.",
            " Several vehicles were destroyed, and ammunition was seized.",
            " Another source dates the event one day later.");

    private Notes() {}

    /** A quoted cell of about {@code length} characters. */
    static void write(StringBuilder out, Story story, int length, Dice dice) {
        int begin = out.length();
        out.append("\"On ").append(story.date()).append(", ").append(story.first());
        out.append(' ').append(story.verb());
        if (!story.second().isEmpty()) {
            out.append(' ').append(story.second());
        }
        out.append(" in the vicinity of ").append(story.place()).append('.');
        while (out.length() - begin < length) {
            out.append(dice.oneOf(MORE));
        }
        if (story.dead() > 0) {
            out.append(' ').append(story.dead()).append(" fatalities reported.");
        }
        out.append('"');
    }

    /**
     * What is told.
     *
     * @param date day in words
     * @param first who acted, or is named first
     * @param verb what was done
     * @param second the other side; empty when there is none
     * @param place settlement and district
     * @param dead fatalities
     */
    record Story(String date, String first, String verb, String second, String place, int dead) {}
}
