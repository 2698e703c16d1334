package truce.plugin.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.agreement.LocalGrade;

/** Each kind of mistake has its message, with file and line; all mistakes of a file are told in one run. */
class AgreementFaultsTest {

    @Test
    void theInventedAgreementItselfHasNoFaults() {
        assertThat(Yaml.faults(Yaml.VALID)).isEmpty();
        assertThat(Yaml.agreement(Yaml.VALID).norms()).hasSize(2);
    }

    @Test
    void aScaleOfItsOwnNamesGradesOfTheCommonOne() {
        assertThat(Yaml.agreement(Yaml.VALID.replace("timezone: UTC", "timezone: UTC\nscale: {leve: S0, grave: S3}"))
                        .scale())
                .containsExactly(new LocalGrade("leve", 0), new LocalGrade("grave", 3));
        assertThat(Yaml.faultsWith("timezone: UTC", "timezone: UTC\nscale: {grave: S9}"))
                .contains(
                        "test.yaml:5: the agreement: 'grave' is no grade of gravity. Write the least of S0 to S5 that it"
                                + " stands for, such as grave: S3.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        kind: cease-hostilities, | kind: cease-hostilites, | test.yaml:33: a norm of clause c1: unknown kind 'cease-hostilites'. Did you mean 'cease-hostilities'?
        zone: BELT} | zone: BLET} | test.yaml:33: a norm of clause c1: unknown zone 'BLET'. Did you mean 'BELT'?
        zone: BELT} | zoen: BELT} | test.yaml:33: unknown key 'zoen' in a norm of clause c1. Did you mean 'zone'?
        title: Truce | titel: Truce | test.yaml:2: unknown key 'titel' in the agreement. Did you mean 'title'?
        party: [NORTH, SOUTH] | party: [NORTH, SUOTH] | test.yaml:22: a binding: unknown party or side 'SUOTH'. Did you mean 'SOUTH'?
        level: signatory | level: signator | test.yaml:22: a binding: unknown level 'signator'. Did you mean 'signatory'?
        line: FRONT, | line: FRNT, | test.yaml:18: the shape of a zone, buffer: unknown line 'FRNT'. Did you mean 'FRONT'?
        of: BELT, | of: BELTS, | test.yaml:19: the shape of a zone, difference: unknown zone or area 'BELTS'. Did you mean 'BELT'?
        status: official, shape: {buffer | status: offical, shape: {buffer | test.yaml:18: a zone: unknown status 'offical'. Did you mean 'official'?
        state: in-force | state: inforce | test.yaml:25: a stage: unknown state 'inforce'. Did you mean 'in-force'?
        timezone: UTC | timezone: Asia/Damacus | test.yaml:4: the agreement: unknown time zone 'Asia/Damacus'. Did you mean 'Asia/Damascus'?
        from: 2020-01-02T00:00 | from: 2 Jan 2020 | test.yaml:25: a stage: '2 Jan 2020' is no date or time. Write 2020-03-06 or 2020-03-06T00:01.
        from: 2019-01-01} | from: 2019-01-01, to: 2018-01-01} | test.yaml:13: an item of 'memberships': it ends (2018-01-01T23:59:59.999Z) before it begins (2019-01-01T00:00:00Z). Mend one of the dates; a stage ends where the next one begins.
        of: HOST, kind | of: HOAST, kind | test.yaml:13: an item of 'memberships': unknown party 'HOAST'. Did you mean 'HOST'?
        of: HOST, kind | of: SOUTH, kind | test.yaml:13: an item of 'memberships': 'SOUTH' cannot be a member of itself. Name the larger group, or drop the row.
        modality: requirement | modality: prohibition | test.yaml:42: a norm of clause c2: a deadline or delivery belongs to something asked for, and this is a prohibition. Write 'modality: requirement'.
        id: c2 | id: c1 | test.yaml:34: a clause: there is a clause 'c1' already. Give this one another id.
        id: SOUTH, name | id: NORTH, name | test.yaml:10: an item of 'parties': there is a party 'NORTH' already. Give this one another id.
        id: CORE | id: BELT | test.yaml:19: a zone: there is a zone 'BELT' already. Give this one another id.
        signed: 2020-01-01 | signed: [2020] | test.yaml:3: the agreement, signed must be a set of keys, not a list. Known keys: earliest, latest.
        bound: both, | bound: boht, | test.yaml:26: 'defaults': unknown bound 'boht'. Did you mean 'both'?
        citation: art. 1 | note: art. 1 | test.yaml:31: unknown key 'note' in a clause. Did you mean 'norm'?
        {deadline: {due: 2020-02-01}} | {} | test.yaml:42: the quantity: a quantity is exactly one of deadline, deliveries, distances, exercises, flight-ban, freeze, limits, notice, return-fire.
        to-km: 5 | to-km: five | test.yaml:18: the shape of a zone, buffer: 'five' is no number.
        timezone: UTC | uses: norge | test.yaml:4: the agreement: there is no region 'norge'. A region is a file in the folder 'regions'.
        {due: 2020-02-01} | {after: P60D} | test.yaml:42: 'deadline': 'after' needs 'from', the instant from which it runs.
        {due: 2020-02-01} | {tolerance: P1D} | test.yaml:42: 'deadline': a deadline has 'due', or 'after' with 'from' (an instant) or 'once' (a condition). Write 'due: 2018-10-10', or 'after: PT150H' and 'from: 2019-10-23T12:00'.
        {due: 2020-02-01} | {after: P0D, from: 2020-01-01} | test.yaml:42: 'deadline': 'P0D' is no time above zero. Write PT150H for hours, P60D for days, P3M for months.
        {deadline: {due: 2020-02-01}} | {deliveries: [{item: ships, amount: 0}]} | test.yaml:42: a delivery: 'amount' is missing or not above 0.
        {deadline: {due: 2020-02-01}} | {limits: [{item: tanks, most: 7.5}]} | test.yaml:42: a limit: 'most' is missing, or no whole number from 0.
        {deadline: {due: 2020-02-01}} | {limits: [{item: tanks, most: 7, zone: BLET}]} | test.yaml:42: a limit: unknown zone 'BLET'. Did you mean 'BELT'?
        {deadline: {due: 2020-02-01}} | {flight-ban: {sectors: [{name: east, line: FRNT}], rows: [{acts: flight, within-km: 5}]}} | test.yaml:42: a sector: unknown line 'FRNT'. Did you mean 'FRONT'?
        {deadline: {due: 2020-02-01}} | {flight-ban: {sectors: [{name: east, line: FRONT}], rows: [{acts: flight, sectors: eats, within-km: 5}]}} | test.yaml:42: a flight ban: unknown sector 'eats'. Did you mean 'east'?
        {deadline: {due: 2020-02-01}} | {exercises: {from: regimnt}} | test.yaml:42: 'exercises': unknown from 'regimnt'. Did you mean 'regiment'?
        {deadline: {due: 2020-02-01}} | {freeze: {at: 2020-01-02, line: FRNT}} | test.yaml:42: 'freeze': unknown line 'FRNT'. Did you mean 'FRONT'?
        {deadline: {due: 2020-02-01}} | {return-fire: {within: soon}} | test.yaml:42: 'return-fire': 'soon' is no duration. Write P1D for a day, PT12H for twelve hours.
        sides: {north: [NORTH], south: [SOUTH]} | sides: {north: [NORTH, SOUTH]} | test.yaml:33: a norm of clause c1: it holds between sides, and only one side is bound. Write 'relation: any', or bind the other side.
        """)
    void aMistakeIsToldWithItsLineAndWhatWouldBeRight(String part, String instead, String message) {
        assertThat(Yaml.faultsWith(part, instead)).contains(message);
    }

    @Test
    void allMistakesOfAFileAreToldInOneRunInOrderOfLines() {
        List<String> faults = Yaml.faults(Yaml.VALID
                .replace("title: Truce", "titel: Truce")
                .replace("zone: BELT}", "zone: BLET}")
                .replace("of: HOST,", "of: HOAST,"));
        assertThat(faults).hasSizeGreaterThanOrEqualTo(4);
        assertThat(faults).anyMatch(f -> f.startsWith("test.yaml:2:"));
        assertThat(faults).anyMatch(f -> f.startsWith("test.yaml:13:"));
        assertThat(faults).anyMatch(f -> f.startsWith("test.yaml:33:"));
        List<Integer> lines = faults.stream()
                .map(f -> Integer.valueOf(f.split(":", 3)[1].strip()))
                .toList();
        assertThat(lines).isSorted();
    }

    @Test
    void zonesDefinedByEachOtherAreSpelledOut() {
        assertThat(Yaml.faultsWith("shape: {buffer: {line: FRONT, to-km: 5}}", "shape: CORE"))
                .anyMatch(f -> f.contains("zones refer to each other in a circle: BELT -> CORE -> BELT"));
    }

    @Test
    void aCircleOfMembershipsIsSpelledOut() {
        assertThat(Yaml.faultsWith(
                        "from: 2019-01-01}", "from: 2019-01-01}\n  - {member: HOST, of: SOUTH, kind: member}"))
                .anyMatch(f -> f.startsWith("test.yaml:14: the actor graph runs in a circle:"));
    }

    @Test
    void aPartyBoundInTwoWaysAtOnceIsAContradiction() {
        String twice = "level: signatory}\n    - {party: NORTH, level: non-party}";
        assertThat(Yaml.faultsWith("level: signatory}", twice))
                .contains("test.yaml:23: NORTH is bound twice at the same time: signatory (line 22) and non-party."
                        + " Date the bindings, or keep one of them.");
    }

    @Test
    void aPartyBoundInTwoWaysOneAfterTheOtherIsNone() {
        String dated = "level: signatory, to: 2020-06-01}\n    - {party: NORTH, level: non-party, from: 2020-06-01}";
        assertThat(Yaml.faultsWith("level: signatory}", dated)).isEmpty();
    }

    @Test
    void anAgreementThatEndsBeforeItBeginsIsRefused() {
        String ended = "from: 2020-01-02T00:00}\n    - {state: terminated, from: 2019-06-01T00:00}";
        assertThat(Yaml.faultsWith("from: 2020-01-02T00:00}", ended))
                .anyMatch(f -> f.startsWith("test.yaml:25:") && f.contains("before it begins"));
    }

    @Test
    void aZoneThatEndsBeforeItBeginsIsRefused() {
        assertThat(Yaml.faultsWith("name: Belt,", "name: Belt, from: 2020-01-01, to: 2019-01-01,"))
                .anyMatch(f -> f.startsWith("test.yaml:18:") && f.contains("is not after valid from"));
    }

    @Test
    void oneNameForTwoPartiesMustBeDatedOrLumped() {
        String both = "{id: NORTH, name: North, aliases: [the army]}\n  - {id: EAST, name: East, aliases: [The Army]}";
        assertThat(Yaml.faultsWith("{id: NORTH, name: North}", both))
                .anyMatch(f -> f.contains("the name 'The Army' means both NORTH and EAST"));
    }

    @Test
    void aPartyOfTheLibraryCannotBeDefinedAnew() {
        assertThat(Yaml.faultsWith("id: NORTH, name", "id: TUR, name"))
                .anyMatch(f -> f.contains("there is a party 'TUR' already"));
    }

    @Test
    void aFactWithoutCertaintyIsRefused() {
        assertThat(Yaml.faultsWith("certainty: known\ncitation: the invented text", "citation: the invented text"))
                .contains("test.yaml:1: the agreement: 'certainty' is missing.");
    }

    @Test
    void anAnchorIsRefusedBeforeItCanGrow() {
        String bomb = "agreement: X\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        assertThat(Yaml.faults(bomb)).hasSize(1).first().asString().startsWith("test.yaml:2: anchors and aliases");
    }

    @Test
    void aRepeatedKeyIsTold() {
        assertThat(Yaml.faultsWith("title: Truce of", "title: Old\ntitle: Truce of"))
                .contains("test.yaml:3: the key 'title' stands here twice. Keep one of them.");
    }

    @Test
    void deepNestingAndHugeFilesAreRefused() {
        String deep = "agreement: " + "[".repeat(60) + "]".repeat(60);
        assertThat(Yaml.faults(deep)).anyMatch(f -> f.contains("levels deep"));
        assertThat(Yaml.faults("a".repeat(YamlTree.LARGEST_BYTES + 1))).anyMatch(f -> f.contains("more than"));
    }

    @Test
    void brokenYamlEmptyFilesAndOtherTextAreTold() {
        assertThat(Yaml.faults("agreement: [unclosed\ntitle: x: y\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("test.yaml:2: no valid YAML here");
        assertThat(Yaml.faults("")).contains("test.yaml: the file is empty. Begin with 'agreement: AN-ID'.");
        assertThat(Yaml.faults("just a sentence"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("test.yaml:1: the agreement must be a set of keys, not a text");
        assertThat(YamlTree.parse(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}, new Faults("f")))
                .isEmpty();
    }

    @Test
    void aZoneWhoseLineDoesNotCloseIsRefusedWithTheLine() {
        String open = "areas:\n  gap: {type: Polygon, coordinates: [[[0,0],[2,0],[2,2],[0,2]]]}\nlines:";
        assertThat(Yaml.faultsWith("lines:", open))
                .anyMatch(f -> f.startsWith("test.yaml:16: area gap:")
                        && f.endsWith("Repeat the first position at the end. Coordinates are longitude, latitude."));
    }

    @Test
    void aDrawingThatCrossesItselfIsRefusedWithTheLine() {
        String crossing = "areas:\n  bow: {type: Polygon, coordinates: [[[0,0],[2,2],[2,0],[0,2],[0,0]]]}\nlines:";
        assertThat(Yaml.faultsWith("lines:", crossing)).anyMatch(f -> f.startsWith("test.yaml:16: area bow:"));
    }

    @Test
    void aReferredFileMustLieBesideTheAgreement() {
        assertThat(Yaml.faultsWith(
                        "{line: FRONT, to-km: 5}}",
                        "{line: FRONT, to-km: 5}}}\n  - {id: F, name: F, "
                                + "status: official, shape: {drawn: {file: ../secret.geojson}}"))
                .anyMatch(f -> f.contains("'../secret.geojson' does not lie beside this file"));
    }
}
