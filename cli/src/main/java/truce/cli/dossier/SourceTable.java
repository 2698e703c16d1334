package truce.cli.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import truce.core.evidence.Source;
import truce.core.evidence.SourceType;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.fault.Partial;

/** Reads {@code sources.csv}: which sources are of one origin, and what kind each is. */
public final class SourceTable {

    /** Columns in the order in which the program writes them. */
    public static final List<String> COLUMNS =
            List.of("name", "rows", "origin_family", "type", "alignment", "basis", "by");

    private static final List<String> TYPES = Arrays.stream(SourceType.values())
            .filter(type -> type != SourceType.NOT_STATED)
            .map(SourceType::code)
            .collect(Collectors.toUnmodifiableList());

    private SourceTable() {}

    /** The sources that a table describes; one without a type is one whose alignment is not stated. */
    public static Partial<List<Source>> sources(AnalystTable table) {
        List<Source> sources = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Map<String, String> row = table.rows().get(i);
            if (row.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                source(table.file(), i + 1, row, faults).ifPresent(sources::add);
            }
        }
        return new Partial<>(sources, faults);
    }

    private static Optional<Source> source(String file, int number, Map<String, String> row, List<Fault> faults) {
        String name = row.getOrDefault("name", "");
        if (name.isEmpty()) {
            faults.add(new Fault(file, number, "name", "", "the row has no name", "Write it as the data spell it."));
            return Optional.empty();
        }
        String typed = row.getOrDefault("type", "");
        Optional<SourceType> type = type(typed);
        if (type.isEmpty()) {
            faults.add(new Fault(
                    file,
                    number,
                    "type",
                    typed,
                    "there is no type of source '" + typed + "'",
                    NearestName.hint(typed, TYPES)));
            return Optional.empty();
        }
        String family = row.getOrDefault("origin_family", "");
        return Optional.of(
                new Source(name, family.isEmpty() ? name : family, type.get(), row.getOrDefault("alignment", "")));
    }

    private static Optional<SourceType> type(String text) {
        if (text.isEmpty()) {
            return Optional.of(SourceType.NOT_STATED);
        }
        String code = text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return Arrays.stream(SourceType.values())
                .filter(type -> type.code().equals(code))
                .findFirst();
    }
}
