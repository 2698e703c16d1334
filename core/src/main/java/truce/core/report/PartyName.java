package truce.core.report;

/**
 * A party or actor as a report names it.
 *
 * @param id id of the party; the name as spelled where nobody has mapped it
 * @param name name for people
 * @param mapped false when nobody has said who this name is
 */
public record PartyName(String id, String name, boolean mapped) implements Comparable<PartyName> {

    @Override
    public int compareTo(PartyName other) {
        return id.compareTo(other.id);
    }
}
