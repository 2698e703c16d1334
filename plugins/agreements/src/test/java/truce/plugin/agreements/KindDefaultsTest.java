package truce.plugin.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.action.PlaceRole;
import truce.core.agreement.ClauseKind;

/** The published page says what the program takes, and its example can be read. */
class KindDefaultsTest {

    private static final Path PAGE = Path.of("../../docs/formats/agreement.md");

    @ParameterizedTest
    @EnumSource(ClauseKind.class)
    void thePageTellsTheDefaultsOfEachKind(ClauseKind kind) throws IOException {
        List<String> cells = row(kind);
        assertThat(cells.get(1)).isEqualTo(KindDefaults.modality(kind).code());
        assertThat(cells.get(2)).isEqualTo(KindDefaults.relation(kind).code());
        assertThat(cells.get(3))
                .isEqualTo(KindDefaults.places(kind, KindDefaults.acts(kind)).stream()
                        .map(PlaceRole::code)
                        .collect(Collectors.joining(", ")));
        assertThat(acts(cells.get(4))).isEqualTo(KindDefaults.acts(kind));
    }

    @Test
    void theExampleOfThePageIsAnAgreement() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        String example = page.split("```yaml\n", 2)[1].split("```", 2)[0];
        assertThat(Yaml.agreement(example).norms())
                .singleElement()
                .satisfies(norm -> assertThat(norm.kind()).isEqualTo(ClauseKind.CEASE_HOSTILITIES));
    }

    private static List<String> row(ClauseKind kind) throws IOException {
        String line = Files.readAllLines(PAGE, StandardCharsets.UTF_8).stream()
                .filter(one -> one.startsWith("| " + kind.code() + " |"))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(line.substring(1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static Set<ActionType> acts(String cell) {
        EnumSet<ActionType> acts = EnumSet.noneOf(ActionType.class);
        for (String code : cell.split(", ", -1)) {
            Arrays.stream(ActionGroup.values())
                    .filter(group -> group.code().equals(code))
                    .forEach(group -> acts.addAll(ActionType.in(group)));
            ActionType.named(code).ifPresent(acts::add);
        }
        return acts;
    }
}
