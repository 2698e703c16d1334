package truce.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static truce.core.incident.World.incidents;
import static truce.core.incident.World.onlyEvent;
import static truce.core.incident.World.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import truce.core.action.ActionType;
import truce.core.action.Harm;
import truce.core.action.Participants;
import truce.core.action.Statement;
import truce.core.evidence.EvidenceLevel;

/** Handbook F.5, F.7, G13 and G14: what several sources make of one act, and what counts once. */
class CorroborationTest {

    private static final Row ACLED = Row.of("acled", "SYR1")
            .act("K40")
            .among("National Liberation Front", "Military Forces of Syria")
            .told("SOHR");
    private static final Row UCDP = Row.of("ucdp", "7")
            .act("K00")
            .among("Government of Syria", "Syrian insurgents")
            .killed(10, 12, 15)
            .told("France 24");
    private static final Row TRT =
            Row.of("trt", "1").act("K41").by("NLF", "Syrian regime").told("TRT");
    private static final Row AFP =
            Row.of("afp", "1").act("K13").by("NLF", "Syrian regime").told("AFP");
    private static final Row SPUTNIK = Row.of("sputnik", "1")
            .act("K41")
            .by("NLF", "Syrian regime")
            .killed(20, 20, 20)
            .told("Sputnik");

    @Test
    void fiveSourcesOnTheTwentiethOfFebruaryTellOneIncident() {
        List<Incident> incidents = incidents(ACLED, UCDP, TRT, AFP, SPUTNIK);
        assertThat(shape(incidents)).containsExactly("[acled:SYR1+afp:1+ucdp:7, sputnik:1+trt:1]");
        assertThat(incidents.get(0).killed()).isEqualTo(new Harm(10, 20, 20, true));
    }

    @Test
    void originsAreCountedByFamilyAndTheDatasetIsNoSource() {
        Event event = onlyEvent(incidents(ACLED, UCDP, AFP, SPUTNIK.act("K13"), TRT.act("K13")));
        assertThat(event.evidence().sources())
                .extracting(s -> s.name())
                .containsExactly("AFP", "France 24", "SOHR", "Sputnik", "TRT");
        assertThat(event.evidence().origins()).isEqualTo(4);
        assertThat(event.evidence().level()).isEqualTo(EvidenceLevel.CORROBORATED);
        assertThat(event.evidence().sources().stream().filter(s -> s.type().isPartisan()))
                .hasSize(2);
        assertThat(event.conflicts()).isEmpty();
    }

    @Test
    void twoOutletsThatCarryOneWireDoNotCorroborate() {
        Event event = onlyEvent(incidents(AFP, ACLED.told("France 24")));
        assertThat(event.evidence().origins()).isEqualTo(1);
        assertThat(event.evidence().level()).isEqualTo(EvidenceLevel.REPORTED);
    }

    @Test
    void theMostExactWordOnEachPointStands() {
        Event event = onlyEvent(incidents(ACLED.at(Row.disc("Idlib", 35.87, 36.73, 15)), UCDP, TRT));
        assertThat(event.acts()).containsExactly(ActionType.GROUND_ASSAULT);
        assertThat(event.places().impact()).isEqualTo(Row.NAIRAB);
        assertThat(event.participants()).isInstanceOf(Participants.Directed.class);
        assertThat(event.participants().first().names()).containsExactly("NLF");
        assertThat(event.participants().second().names()).hasSize(1);
    }

    @Test
    void timesOfTwinsNarrowEachOther() {
        Event event = onlyEvent(
                incidents(ACLED.between("2020-02-18", "2020-02-20"), UCDP.between("2020-02-20", "2020-02-22")));
        assertThat(event.when().from())
                .isEqualTo(Row.days("2020-02-20", "2020-02-20").from());
        assertThat(event.when().to())
                .isEqualTo(Row.days("2020-02-20", "2020-02-20").to());
    }

    @Test
    void seizureThatSourcesDateDifferentlyIsOneEventWithTheConflictSaid() {
        Row seizure = Row.of("sohr", "1").act("K44").by("Syrian regime", "NLF").at(Row.SARAQIB);
        Event event = onlyEvent(incidents(
                seizure.on("2020-02-05"),
                new Rows(seizure).in("enab").on("2020-02-06"),
                new Rows(seizure).in("trt").on("2020-02-07"),
                new Rows(seizure).in("wiki").between("2020-02-05", "2020-02-08")));
        assertThat(event.when().from())
                .isEqualTo(Row.days("2020-02-05", "2020-02-08").from());
        assertThat(event.when().to())
                .isEqualTo(Row.days("2020-02-05", "2020-02-08").to());
        assertThat(event.conflicts()).singleElement().asString().startsWith("The sources do not agree on the time: ");
    }

    @Test
    void shellingOnThreeDaysStaysThreeEventsThoughOneRowSpansThem() {
        Row shelling = Row.of("sohr", "1").act("K12").by("Syrian regime", "NLF").at(Row.SARAQIB);
        assertThat(incidents(
                        shelling.on("2020-02-05"),
                        new Rows(shelling).in("enab").on("2020-02-06"),
                        new Rows(shelling).in("trt").on("2020-02-07"),
                        new Rows(shelling).in("wiki").between("2020-02-05", "2020-02-08")))
                .hasSize(3);
    }

    @Test
    void aChainOfSeizuresBreaksAtTheLimitOfItsSpan() {
        List<Row> chain = new ArrayList<>();
        for (int day = 1; day <= 24; day++) {
            String first = String.format(java.util.Locale.ROOT, "2020-02-%02d", day);
            String second = String.format(java.util.Locale.ROOT, "2020-02-%02d", day + 1);
            chain.add(
                    Row.of("d" + day, "1").act("K44").by("Syrian regime", "NLF").between(first, second));
        }
        List<Incident> incidents = incidents(Overrules.NONE, chain);
        assertThat(incidents).hasSizeBetween(4, 8);
        assertThat(incidents)
                .allSatisfy(incident -> assertThat(java.time.Duration.between(
                                incident.when().from(), incident.when().to()))
                        .isLessThanOrEqualTo(TwinLimits.DEFAULT.longest()));
    }

    @Test
    void aChainOfPlacesBreaksWherePlacesCannotBeOne() {
        Row west = Row.of("a", "1").at(Row.disc("a", 35.87, 36.70, 2));
        Row middle = Row.of("b", "1").at(Row.disc("b", 35.87, 36.73, 2));
        Row east = Row.of("c", "1").at(Row.disc("c", 35.87, 36.76, 2));
        assertThat(incidents(west, middle)).hasSize(1);
        assertThat(incidents(west, middle, east)).hasSize(2);
    }

    @Test
    void onePartyUnderFourNamesIsOneActor() {
        Row a = Row.of("a", "1").act("K44").by("Assad regime", "NLF");
        Row b = Row.of("b", "1").act("K44").by("Syrian regime", "National Liberation Front");
        Event event = onlyEvent(incidents(a, b));
        assertThat(event.participants().first().names()).containsExactly("Assad regime");
        assertThat(event.participants().second().names()).containsExactly("NLF");
    }

    @Test
    void alternativesNarrowAndPartnersStay() {
        Row either = Row.of("a", "1")
                .act("K20")
                .sides(new Participants.Directed(
                        Participants.Side.oneOf("Syrian regime", "Russian Aerospace Forces"),
                        Participants.Side.of("NLF")));
        Row named = Row.of("b", "1").act("K20").by("Russian Aerospace Forces", "NLF");
        Row joint = Row.of("b", "1")
                .act("K20")
                .sides(new Participants.Directed(
                        Participants.Side.of("Syrian regime", "Russian Aerospace Forces"),
                        Participants.Side.of("NLF")));
        Row alone = Row.of("a", "1").act("K20").by("Syrian regime", "NLF");
        assertThat(onlyEvent(incidents(either, named)).participants().first().names())
                .containsExactly("Russian Aerospace Forces");
        assertThat(onlyEvent(incidents(joint, alone)).participants().first().names())
                .containsExactly("Russian Aerospace Forces", "Syrian regime");
    }

    @Test
    void deathsOfOneEventAreARangeAndNeverASum() {
        Row gaza = Row.of("a", "1").killed(8, 8, 8);
        Event event = onlyEvent(incidents(
                gaza,
                new Rows(gaza).in("b").killed(13, 13, 13),
                new Rows(gaza).in("c").killed(19, 19, 19)));
        assertThat(event.killed()).isEqualTo(new Harm(8, 19, 19, true));
    }

    @Test
    void oneOperationIsOneIncidentWithItsComponentsAndEffects() {
        Row artillery = Row.of("article", "A3")
                .act("K12")
                .by("NLF", "Syrian regime")
                .at(Row.SARAQIB)
                .operation("I-3");
        Row assault = Row.of("article", "A4")
                .act("K41")
                .by("NLF", "Syrian regime")
                .operation("I-3")
                .killed(3, 3, 3);
        Row rocket = Row.of("article", "A7")
                .act("K13")
                .by("NLF", "Syrian regime")
                .operation("I-3")
                .killed(2, 2, 2);
        Row backing = Row.of("article", "A8")
                .act("K00")
                .by("Turkish Armed Forces", "Syrian regime")
                .operation("I-3");
        Row tank = Row.of("article", "A5").act("K00").effectOf("article:A4").killed(4, 4, 4);
        Row crew = Row.of("article", "A6").act("K00").effectOf("article:A5");
        List<Incident> incidents = incidents(artillery, assault, rocket, backing, tank, crew);
        assertThat(shape(incidents)).containsExactly("[article:A3, article:A4, article:A7, article:A8]");
        assertThat(incidents.get(0).effects()).extracting(e -> e.id()).containsExactly("article:A5", "article:A6");
        assertThat(incidents.get(0).killed()).isEqualTo(new Harm(5, 6, 6, true));
    }

    @Test
    void theSameOperationNameInTwoDatasetsIsNotTheSameOperation() {
        Row here = Row.of("a", "1").on("2020-02-01").operation("1");
        Row there = Row.of("b", "1").on("2020-02-09").operation("1");
        assertThat(incidents(here, there)).hasSize(2);
    }

    @Test
    void aCaptionThatIsPrintedTwiceIsOneRow() {
        assertThat(incidents(AFP, AFP.line(2))).singleElement().satisfies(incident -> {
            assertThat(incident.events())
                    .singleElement()
                    .satisfies(e -> assertThat(e.actions()).hasSize(1));
        });
    }

    @Test
    void claimsConsequencesAndOrphanedEffectsMakeNoIncident() {
        assertThat(incidents(
                        TRT.statement(Statement.CLAIM), AFP.statement(Statement.CONSEQUENCE), ACLED.effectOf("gone:1")))
                .isEmpty();
    }

    @Test
    void whatTheAnalystCallsOneEventKeepsEveryWordAndSaysTheConflict() {
        Row there = SPUTNIK.act("K20")
                .by("Russian Aerospace Forces", "NLF")
                .at(Row.disc("Ariha", 35.8142, 36.6097, 2))
                .on("2020-02-22");
        Overrules one = new Overrules(Set.of(new Overrules.Pair("trt:1", "sputnik:1")), Set.of());
        Event event = onlyEvent(incidents(one, TRT, there));
        assertThat(event.acts()).hasSize(2);
        assertThat(event.participants()).isInstanceOf(Participants.Undirected.class);
        assertThat(event.places().impact().label()).isEqualTo("Ariha or Nairab");
        assertThat(event.conflicts())
                .hasSize(4)
                .allSatisfy(c -> assertThat(c).startsWith("The sources do not agree on "));
    }

    /** The same row in another dataset. */
    private record Rows(Row row) {
        Row in(String dataset) {
            return new Row(
                    dataset,
                    row.number(),
                    row.line(),
                    row.statement(),
                    row.acts(),
                    row.participants(),
                    row.places(),
                    row.when(),
                    row.killed(),
                    row.weapon(),
                    row.vouching(),
                    row.aggregated(),
                    row.links());
        }
    }
}
