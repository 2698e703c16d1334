package truce.plugin.events;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.action.EverydayWords;
import truce.plugin.events.table.UnreadableCell;

/** Reads candidate acts: codes, handbook numbers, labels or groups, several separated by semicolons. */
final class CsvActs {

    private static final List<String> KNOWN = Stream.of(
                    Arrays.stream(ActionType.values()).map(ActionType::code),
                    Arrays.stream(ActionType.values()).map(ActionType::reference),
                    Arrays.stream(ActionGroup.values()).map(ActionGroup::code))
            .flatMap(names -> names)
            .toList();

    private final Remembered<Set<ActionType>> acts;

    /** @param column name of the column, for messages */
    CsvActs(String column) {
        acts = new Remembered<>(cell -> read(column, cell));
    }

    Set<ActionType> of(String cell) {
        return acts.of(cell);
    }

    private static Set<ActionType> read(String column, String cell) {
        EnumSet<ActionType> found = EnumSet.noneOf(ActionType.class);
        Lists.names(cell, ";").forEach(name -> found.addAll(named(column, name)));
        return Collections.unmodifiableSet(found);
    }

    private static Set<ActionType> named(String column, String name) {
        String code = name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return ActionType.named(code)
                .or(() -> ActionType.ofReference(name.toUpperCase(Locale.ROOT)))
                .or(() -> labelled(name))
                .map(Set::of)
                .or(() -> Arrays.stream(ActionGroup.values())
                        .filter(group -> group.code().equals(code))
                        .findFirst()
                        .map(ActionType::in))
                .orElseThrow(() -> new UnreadableCell(
                        column, name, column + " '" + name + "' is not an act", EverydayWords.hint(code, KNOWN)));
    }

    private static java.util.Optional<ActionType> labelled(String name) {
        return Arrays.stream(ActionType.values())
                .filter(type -> type.label().equalsIgnoreCase(name))
                .findFirst();
    }
}
