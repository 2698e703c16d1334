package truce.plugin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import truce.core.match.Reason;
import truce.core.run.Determination;
import truce.testkit.SampleRun;

class CsvReportTest {

    private final String text = Written.by(new CsvReportWriter(), SampleRun.everything());
    private final List<NamedCsvRecord> rows =
            CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();

    @Test
    void theColumnsAreThoseOfTheContract() {
        assertThat(text.lines().findFirst())
                .contains("\uFEFFflag,incident,determination,facts,norm,reasons,severity,agreement,clause,kind,rule,"
                        + "start,end,place,latitude,longitude,radius_km,zone,inside_fraction,actor,attribution,"
                        + "affected,action_type,weapon,killed_low,killed_best,killed_high,sources,origins,"
                        + "source_event_ids,origin,handling,set_aside,instalment");
    }

    @Test
    void aDutySaysWhichPartOfItIsMeant() {
        assertThat(rows)
                .filteredOn(row -> row.getField("incident").isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getField("instalment")).isEqualTo("as first due"));
        assertThat(rows)
                .filteredOn(row -> !row.getField("incident").isEmpty())
                .allSatisfy(row -> assertThat(row.getField("instalment")).isEmpty());
    }

    @Test
    void everyRowSaysThatItIsInternal() {
        assertThat(rows).allSatisfy(row -> assertThat(row.getField("handling")).isEqualTo("INTERNAL"));
    }

    @Test
    void linesEndAsSpreadsheetsExpect() {
        assertThat(text).endsWith("\r\n").doesNotContainPattern("[^\r]\n");
    }

    @Test
    void everyFlagIsOneRowInStableOrder() {
        assertThat(rows).hasSize(11);
        assertThat(rows.stream().map(row -> row.getField("flag")).toList())
                .startsWith("f-i1-e-1", "f-i2-e-1", "f-i3-e-1");
    }

    @Test
    void valuesAreCodesAndNumbers() {
        NamedCsvRecord row = row("f-i2-e-1");
        assertThat(row.getField("determination")).isEqualTo("PROBABLE");
        assertThat(row.getField("reasons")).isEqualTo("bound-via-guarantor-only");
        assertThat(row.getField("kind")).isEqualTo("cease-hostilities");
        assertThat(row.getField("start")).isEqualTo("2020-02-03T00:00:00+02:00");
        assertThat(row.getField("latitude")).isEqualTo("35.1235");
        assertThat(row.getField("radius_km")).isEqualTo("2");
        assertThat(row.getField("inside_fraction")).isEqualTo("0.559");
        assertThat(row.getField("action_type")).isEqualTo("mortar-fire; artillery-fire");
        assertThat(row.getField("killed_high")).isEqualTo("5");
        assertThat(row.getField("origins")).isEqualTo("1");
        assertThat(row.getField("origin")).startsWith("facts.csv:");
    }

    @Test
    void nothingIsFilledInWhereNothingIsKnown() {
        NamedCsvRecord vague = row("f-i4-e-1");
        assertThat(List.of(vague.getField("latitude"), vague.getField("radius_km"), vague.getField("actor")))
                .containsOnly("");
        NamedCsvRecord duty = row("f-duty");
        assertThat(List.of(duty.getField("incident"), duty.getField("killed_low"), duty.getField("place")))
                .containsOnly("");
        assertThat(duty.getField("start")).isEqualTo("2020-02-11T00:00:00+02:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "|cmd", "%x", "\uFF1D1", " =1", "\t=1", "\u200F=1"})
    void noTextIsRunAsAFormula(String text) {
        assertThat(CsvReportWriter.safe(text)).startsWith("'");
    }

    @ParameterizedTest
    @CsvSource({"Idlib,Idlib", "a=b,a=b", "Türkiye,Türkiye", "'a\nb','a b'", "'a\u0000b','a\uFFFDb'", "'a\u202Eb','ab'"
    })
    void otherTextStaysOnOneLine(String text, String cell) {
        assertThat(CsvReportWriter.safe(text)).isEqualTo(cell);
    }

    @Test
    void aNameThatIsAFormulaIsDefusedAndNegativeNumbersAreNot() {
        String evil = Written.by(
                new CsvReportWriter(),
                new SampleRun()
                        .flagged(
                                "i1",
                                2,
                                SampleRun.BAN,
                                Determination.POSSIBLE,
                                SampleRun.by("=cmd()"),
                                Reason.ACTOR_UNMAPPED)
                        .run());
        assertThat(evil).contains(",'=cmd(),").doesNotContain(",=cmd()");
        assertThat(Cells.number(-1.5)).isEqualTo("-1.5");
    }

    private NamedCsvRecord row(String flag) {
        return rows.stream()
                .filter(row -> row.getField("flag").equals(flag))
                .findFirst()
                .orElseThrow();
    }
}
