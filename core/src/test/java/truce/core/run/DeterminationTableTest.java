package truce.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import truce.core.match.Cause;
import truce.core.match.Degree;
import truce.core.match.Element;
import truce.core.match.Gate;
import truce.core.match.Reason;

/** Every cell of {@code docs/determination.md} against the code, and the laws by which cells combine. */
class DeterminationTableTest {

    private static final Path PAGE = Path.of(System.getProperty("truce.root", ".."), "docs", "determination.md");

    @TestFactory
    Stream<DynamicTest> everyCellIsAsDocumented() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 6 && isGate(cells[1].strip())) {
                Gate gate = Gate.valueOf(cells[1].strip().toUpperCase(Locale.ROOT));
                Degree degree = Degree.valueOf(cells[2].strip().toUpperCase(Locale.ROOT));
                for (Cause cause : causes(cells[3].strip())) {
                    tests.add(DynamicTest.dynamicTest(
                            gate + " " + degree + " " + cause,
                            () -> assertThat(DeterminationTable.cell(gate, degree, cause)
                                            .name())
                                    .isEqualTo(cells[4].strip())));
                }
            }
        }
        assertThat(tests).hasSize(Gate.values().length * Degree.values().length * Cause.values().length);
        return tests.stream();
    }

    @Test
    void theWeakestElementDecides() {
        DeterminationTable.Decision decision = DeterminationTable.decide(List.of(
                Element.established(Gate.OCCURRENCE),
                open(Gate.PLACE, Cause.NORM, Reason.LINE_UNPUBLISHED),
                likely(Gate.PARTY, Reason.BOUND_VIA_GUARANTOR_ONLY)));
        assertThat(decision.determination()).isEqualTo(Determination.INDETERMINATE);
        assertThat(decision.reasons()).containsExactly(Reason.LINE_UNPUBLISHED, Reason.BOUND_VIA_GUARANTOR_ONLY);
        assertThat(decision.deciding().map(Element::gate)).contains(Gate.PLACE);
    }

    @Test
    void theFirstGateDecidesATie() {
        DeterminationTable.Decision decision = DeterminationTable.decide(List.of(
                Element.excluded(Gate.TIME, Reason.BEFORE_EFFECT, ""),
                Element.excluded(Gate.PLACE, Reason.OUT_OF_AREA, "")));
        assertThat(decision.determination()).isEqualTo(Determination.NOT_COVERED);
        assertThat(decision.reasons()).first().isEqualTo(Reason.BEFORE_EFFECT);
    }

    @Test
    void whatLiesOutsideTheTextNeedsNoException() {
        DeterminationTable.Decision decision = DeterminationTable.decide(List.of(
                Element.excluded(Gate.RELATIONSHIP, Reason.INTRA_SIDE, ""),
                Element.excluded(Gate.EXCEPTION, Reason.EXCEPTION_SHOWN, "")));
        assertThat(decision.determination()).isEqualTo(Determination.NOT_COVERED);
    }

    @Test
    void allEstablishedIsConfirmed() {
        List<Element> all = Stream.of(Gate.values()).map(Element::established).toList();
        assertThat(DeterminationTable.decide(all).determination()).isEqualTo(Determination.CONFIRMED);
    }

    private static Element open(Gate gate, Cause cause, Reason reason) {
        return Element.graded(gate, Degree.UNRESOLVED, cause, List.of(reason), "");
    }

    private static Element likely(Gate gate, Reason reason) {
        return new Element(gate, Degree.LIKELY, 0.8, 0.8, 1, List.of(reason), Optional.of(Cause.NORM), "");
    }

    private static boolean isGate(String cell) {
        return Stream.of(Gate.values()).anyMatch(gate -> gate.code().equals(cell));
    }

    private static List<Cause> causes(String cell) {
        return cell.equals("either") ? List.of(Cause.values()) : List.of(Cause.valueOf(cell.toUpperCase(Locale.ROOT)));
    }
}
