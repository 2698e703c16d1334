package truce.cli.dossier;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import truce.core.actor.Identity;
import truce.core.actor.NamedIdentity;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.fault.Partial;
import truce.core.time.Moment;
import truce.core.time.Validity;

/**
 * Reads {@code parties.csv}: who each name of the data is. A row overrules what libraries say of its name; one without
 * party says that the name is unmapped, which is open and never means "not a party".
 */
public final class PartyTable {

    /** Columns in the order in which the program writes them. */
    public static final List<String> COLUMNS =
            List.of("name", "rows", "party", "relation", "from", "to", "basis", "by", "suggestion");

    private static final String LUMP = "lump_of";
    private static final List<String> RELATIONS = List.of("is", "member_of", LUMP, "civilians", "not_a_party");

    private final AnalystTable table;
    private final Collection<String> partyIds;
    private final ZoneId zone;
    private final List<Fault> faults = new ArrayList<>();

    private PartyTable(AnalystTable table, Collection<String> partyIds, ZoneId zone) {
        this.table = table;
        this.partyIds = partyIds;
        this.zone = zone;
    }

    /**
     * The identities that a table states.
     *
     * @param partyIds ids that may stand in the column {@code party}
     * @param zone zone in which its dates are read
     */
    public static Partial<List<NamedIdentity>> identities(
            AnalystTable table, Collection<String> partyIds, ZoneId zone) {
        return new PartyTable(table, partyIds, zone).read();
    }

    private Partial<List<NamedIdentity>> read() {
        List<NamedIdentity> read = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Map<String, String> row = table.rows().get(i);
            if (row.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                row(i + 1, row).ifPresent(read::add);
            }
        }
        return new Partial<>(read, faults);
    }

    private Optional<NamedIdentity> row(int number, Map<String, String> row) {
        int before = faults.size();
        String name = cell(row, "name");
        if (name.isEmpty()) {
            fault(number, "name", "", "the row has no name", "Write the name as the data spell it.");
        }
        Identity identity = identity(number, name, cell(row, "party"), cell(row, "relation"));
        Validity validity = validity(number, cell(row, "from"), cell(row, "to"));
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new NamedIdentity(name, identity, validity, cell(row, "basis")));
    }

    private Identity identity(int number, String name, String party, String relation) {
        String word = relation.toLowerCase(Locale.ROOT).replace('-', '_').strip();
        // Both "lump_of" with A;B as party and "lump_of A;B" are understood.
        String lumped =
                word.startsWith(LUMP + " ") ? relation.substring(LUMP.length()).strip() : "";
        String kind = lumped.isEmpty() ? word : LUMP;
        if (!kind.isEmpty() && !RELATIONS.contains(kind)) {
            fault(
                    number,
                    "relation",
                    relation,
                    "there is no relation '" + relation + "'",
                    NearestName.hint(relation, RELATIONS));
        }
        SortedSet<String> parties = parties(number, party, lumped);
        return switch (kind) {
            case "civilians" -> new Identity.Civilians();
            case "not_a_party" -> new Identity.NotAParty();
            default -> parties.isEmpty() ? new Identity.Unmapped(name) : related(number, kind, parties);
        };
    }

    private Identity related(int number, String kind, SortedSet<String> parties) {
        if (kind.equals(LUMP)) {
            return new Identity.Lump(parties);
        }
        if (parties.size() > 1) {
            fault(
                    number,
                    "party",
                    String.join(";", parties),
                    "the row names several parties",
                    "With several, the relation is " + LUMP + ".");
        }
        return kind.equals("member_of") ? new Identity.PartOf(parties.first()) : new Identity.Known(parties.first());
    }

    private SortedSet<String> parties(int number, String party, String lumped) {
        TreeSet<String> parties = new TreeSet<>();
        Stream.of(party.split(";"), lumped.split(";"))
                .flatMap(Stream::of)
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .forEach(id -> {
                    if (!partyIds.contains(id)) {
                        fault(
                                number,
                                "party",
                                id,
                                "there is no party '" + id + "' in the agreements of this run",
                                NearestName.hint(id, partyIds));
                    }
                    parties.add(id);
                });
        return parties;
    }

    private Validity validity(int number, String from, String to) {
        Optional<Moment> begin = end(number, "from", from);
        Optional<Moment> end = end(number, "to", to);
        try {
            return new Validity(begin.orElse(Moment.ALWAYS), end.orElse(Moment.NEVER));
        } catch (IllegalArgumentException e) {
            fault(number, "to", to, "the row ends (" + to + ") before it begins (" + from + ")", "");
            return Validity.ALWAYS;
        }
    }

    private Optional<Moment> end(int number, String column, String text) {
        try {
            return PeriodText.end(text, zone, column.equals("to")).map(Moment::at);
        } catch (DateTimeException e) {
            fault(number, column, text, "'" + text + "' is not a date", "Write it as 2020-02-20.");
            return Optional.empty();
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private void fault(int number, String column, String value, String problem, String help) {
        faults.add(new Fault(table.file(), number, column, value, problem, help));
    }
}
