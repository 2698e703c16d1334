package truce.plugin.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import truce.core.agreement.Agreement;
import truce.core.agreement.Binding;
import truce.core.agreement.Certainty;
import truce.core.agreement.Clause;
import truce.core.agreement.Norm;
import truce.core.time.Moment;

/**
 * The page of all instruments is what the files say. To take over a change that is meant, run with the environment
 * variable TRUCE_ACCEPT=1 and read the difference in git.
 */
class LibraryPageTest {

    private static final Path PAGE = Path.of("../../docs/library.md");
    private static final AgreementLibrary LIBRARY = AgreementLibrary.shipped();

    @Test
    void thePageListsEveryInstrumentAsItIsCoded() throws IOException {
        String page = page();
        if ("1".equals(System.getenv("TRUCE_ACCEPT"))) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(PAGE).content(StandardCharsets.UTF_8).isEqualToNormalizingNewlines(page);
    }

    private static String page() {
        List<Agreement> all = LIBRARY.ids().stream().map(LIBRARY::load).toList();
        return "# The library of instruments\n\n" + all.size() + " instruments, "
                + all.stream().mapToInt(one -> one.clauses().size()).sum() + " clauses, "
                + all.stream().mapToInt(one -> one.norms().size()).sum()
                + " norms. Coded clause by clause in our own words, from a handbook and general knowledge; every one is a draft"
                + " until a second coder agrees, and is loaded only when it is named. `truce agreements ID` prints one;"
                + " `docs/formats/agreement.md` says how the files read.\n\n"
                + "Certainty of clauses: looked up in a source, known well, or unsure. The last column counts all coded facts"
                + " (clauses, bindings, stages, zones, lines, rows, deadlines, parties). A norm names each unsure fact that it"
                + " rests on, and a flag repeats it.\n\n"
                + "| id | signed | instrument | addressed | clauses (norms) | kinds | looked up, known, unsure | unsure facts |"
                + " review | PA-X, ETH/PRIO |\n"
                + "|---|---|---|---|---|---|---|---|---|---|\n"
                + all.stream().map(LibraryPageTest::row).collect(Collectors.joining());
    }

    private static String row(Agreement one) {
        return "| `" + one.id() + "` | " + day(one.signed()) + " | " + one.title() + " | " + addressed(one) + " | "
                + one.clauses().size() + " (" + one.norms().size() + ") | " + kinds(one) + " | " + certainties(one)
                + " | " + one.coding().unsure().size() + " of " + one.coding().facts() + " | "
                + (one.coding().isDraft() ? "draft" : "reviewed") + " | " + references(one) + " |\n";
    }

    /** The middle of the day or span of signature, which is the local date wherever it was. */
    private static LocalDate day(Moment signed) {
        long middle = (signed.earliest().getEpochSecond() + signed.latest().getEpochSecond()) / 2;
        return LocalDate.ofInstant(java.time.Instant.ofEpochSecond(middle), ZoneOffset.UTC);
    }

    private static String addressed(Agreement one) {
        return one.norms().stream()
                .flatMap(norm -> norm.bindings().stream())
                .filter(binding -> binding.level().isAddressed())
                .map(Binding::party)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String kinds(Agreement one) {
        return one.norms().stream()
                .map(Norm::kind)
                .distinct()
                .sorted()
                .map(kind -> kind.reference())
                .collect(Collectors.joining(" "));
    }

    private static String certainties(Agreement one) {
        Map<Certainty, Long> counts = one.clauses().stream()
                .collect(Collectors.groupingBy(Clause::certainty, TreeMap::new, Collectors.counting()));
        return java.util.Arrays.stream(Certainty.values())
                .map(certainty -> String.valueOf(counts.getOrDefault(certainty, 0L)))
                .collect(Collectors.joining(", "));
    }

    private static String references(Agreement one) {
        return new TreeMap<>(one.references())
                .entrySet().stream()
                        .map(entry -> entry.getKey()
                                        .replace("pa-x", "PA-X")
                                        .replace("eth-prio", "ETH/PRIO")
                                        .replace('-', ' ')
                                        .replace("PA X", "PA-X")
                                + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
