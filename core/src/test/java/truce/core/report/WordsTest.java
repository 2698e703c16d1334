package truce.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import truce.core.action.ActionType;
import truce.core.action.ExceptionKind;
import truce.core.action.Statement;
import truce.core.action.WeaponClass;
import truce.core.agreement.ClauseKind;
import truce.core.evidence.EvidenceLevel;
import truce.core.evidence.SourceType;
import truce.core.geo.ZoneStatus;
import truce.core.match.Attribution;
import truce.core.match.Cause;
import truce.core.match.Degree;
import truce.core.match.Gate;
import truce.core.match.Reason;
import truce.core.run.Determination;
import truce.core.run.Disposition;
import truce.core.run.FactsGrade;
import truce.core.run.NormGrade;
import truce.core.run.Severity;

class WordsTest {

    private final Words words = Words.english();

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasWordsAndSaysWhatWouldSettleIt(Reason reason) {
        assertThat(words.of(reason)).isNotBlank();
        assertThat(words.settle(reason)).isNotBlank();
    }

    @Test
    void everyCodeThatAReportShowsHasWords() {
        Stream.of(Determination.values()).forEach(words::of);
        Stream.of(Standing.values()).forEach(words::of);
        Stream.of(FactsGrade.values()).forEach(words::of);
        Stream.of(NormGrade.values()).forEach(words::of);
        Stream.of(Severity.values()).forEach(words::of);
        Stream.of(Gate.values()).forEach(words::of);
        Stream.of(Degree.values()).forEach(words::of);
        Stream.of(EvidenceLevel.values()).forEach(words::of);
        Stream.of(SourceType.values()).forEach(words::of);
        Stream.of(Attribution.Basis.values()).forEach(words::of);
        Stream.of(ClauseKind.values()).forEach(words::of);
        Stream.of(ActionType.values()).forEach(words::of);
        Stream.of(WeaponClass.values()).forEach(words::of);
        Stream.of(ExceptionKind.values()).forEach(words::of);
        Stream.of(Disposition.Kind.values()).forEach(words::of);
        Stream.of(Cause.values()).forEach(cause -> words.of("cause." + cause.code()));
        Stream.of(Statement.values()).forEach(statement -> words.of("statement." + statement.code()));
        Stream.of(ZoneStatus.values())
                .forEach(status -> words.of(
                        "zone." + status.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    @Test
    void determinationsReadAsTheContractSays() {
        assertThat(words.of(Determination.CONFIRMED)).isEqualTo("supported on all points");
        assertThat(words.of(Determination.PROBABLE)).isEqualTo("supported, with reservation");
        assertThat(words.of(Determination.POSSIBLE)).isEqualTo("open: facts");
        assertThat(words.of(Determination.INDETERMINATE)).isEqualTo("open: place, time or text");
        assertThat(words.of(Determination.EXCEPTED)).isEqualTo("exception shown");
        assertThat(words.of(Determination.NOT_COVERED)).isEqualTo("outside this text");
        assertThat(words.of(Determination.NO_BREACH)).isEqualTo("nothing inconsistent seen in these sources");
    }

    @Test
    void noWordsOfReportsAccuse() throws Exception {
        Properties all = new Properties();
        all.load(new InputStreamReader(Words.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8));
        List<String> never = Arrays.asList(
                "guilty", "violat", "war crime", "aggressor", "unprovoked", "terroris", "regime", "breach");
        all.forEach((key, value) -> {
            if (!key.equals("exception.counter-terrorism")) {
                assertThat(value.toString().toLowerCase(Locale.ROOT)).doesNotContain(never);
            }
        });
    }

    @Test
    void valuesAreFilledIn() {
        assertThat(words.of("who.between", "A", "B")).isEqualTo("between A and B, direction not recorded");
        assertThat(words.of("who.between", "{1}", "B")).isEqualTo("between {1} and B, direction not recorded");
    }

    @Test
    void anUnknownKeyIsNamed() {
        assertThatThrownBy(() -> words.of("no.such")).hasMessageContaining("no.such");
    }
}
