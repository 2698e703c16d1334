package truce.plugin.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import truce.core.action.ActionType;
import truce.core.actor.ActorGraph;
import truce.core.actor.Membership;
import truce.core.actor.Party;
import truce.core.agreement.Agreement;
import truce.core.agreement.Binding;
import truce.core.agreement.BindingLevel;
import truce.core.agreement.Certainty;
import truce.core.agreement.Clause;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity;
import truce.core.agreement.Relation;
import truce.core.agreement.Stage;
import truce.core.fault.Refusal;
import truce.core.geo.Zone;
import truce.core.geo.ZoneMap;
import truce.core.origin.Fingerprint;

/** Honest checks on every agreement that ships. */
class LibraryTest {

    private static final AgreementLibrary LIBRARY = AgreementLibrary.shipped();
    private static final Path RESOURCES = Path.of("src/main/resources/truce/agreements");

    static List<String> ids() {
        return LIBRARY.ids();
    }

    static List<Norm> norms() {
        return LIBRARY.ids().stream()
                .flatMap(id -> LIBRARY.load(id).norms().stream())
                .toList();
    }

    @Test
    void theInstrumentsOfTheHandbookAreThere() {
        assertThat(LIBRARY.ids())
                .containsExactly(
                        "COL-2016-FARC",
                        "COL-2022-31DEC",
                        "COL-2023-ELN",
                        "ETH-2022-NAIROBI",
                        "ETH-2022-PRETORIA",
                        "GAZ-2025-JAN",
                        "GAZ-2025-OCT",
                        "INP-2003-CEASEFIRE",
                        "INP-2021-DGMO",
                        "INP-2025-UNDERSTANDING",
                        "KOR-1953-ARMISTICE",
                        "KOR-2018-CMA",
                        "LBN-2006-1701",
                        "LBN-2024-COH",
                        "LBY-2020-GENEVA",
                        "NKR-2020-TRILATERAL",
                        "NPL-2006-AMMAA",
                        "NPL-2006-CPA",
                        "PHL-1997-AGCH",
                        "SDN-2023-JEDDAH-DECL",
                        "SDN-2023-JEDDAH-STC",
                        "SSD-2017-COHA",
                        "SSD-2018-RARCSS",
                        "SYR-2016-CEASEFIRE",
                        "SYR-2017-ASTANA",
                        "SYR-2018-SOCHI",
                        "SYR-2020-JAN",
                        "SYR-2020-MOSCOW",
                        "SYR-ISR-1974",
                        "SYR-NE-2019-ANKARA",
                        "SYR-NE-2019-SOCHI",
                        "THA-KHM-2025-07",
                        "THA-KHM-2025-10",
                        "THA-KHM-2025-12",
                        "UKR-2014-MEMO",
                        "UKR-2014-PROTOCOL",
                        "UKR-2015-PACKAGE",
                        "UKR-2016-DISENGAGEMENT",
                        "UKR-2020-MEASURES",
                        "YEM-2018-HUDAYDAH",
                        "YEM-2022-TRUCE");
    }

    @Test
    void theIndexNamesEveryFileThatShips() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            Set<String> there =
                    new HashSet<>(files.filter(file -> file.toString().endsWith(".yaml"))
                            .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                            .toList());
            assertThat(new HashSet<>(Files.readAllLines(RESOURCES.resolve("index.txt"))))
                    .isEqualTo(there);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anAgreementSaysWhoCodedItAndHowSurely(String id) {
        Agreement agreement = LIBRARY.load(id);
        assertThat(agreement.id()).isEqualTo(id);
        assertThat(agreement.title()).isNotBlank();
        assertThat(agreement.coding().codedBy()).isNotBlank();
        assertThat(agreement.coding().facts())
                .isGreaterThan(agreement.coding().unsure().size());
        assertThat(agreement.coding().sentence()).contains("facts unsure");
        assertThat(agreement.coding().isDraft())
                .as("no lawyer has reviewed it yet")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyClauseHasWordsCitationAndCertainty(String id) {
        for (Clause clause : LIBRARY.load(id).clauses()) {
            assertThat(clause.title()).as(clause.id()).isNotBlank();
            assertThat(clause.paraphrase()).as(clause.id()).endsWith(".");
            assertThat(clause.citation()).as(clause.id()).isNotBlank();
            assertThat(clause.certainty()).as(clause.id()).isIn((Object[]) Certainty.values());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void zonesResolveAndLieWithinTheAgreement(String id) {
        Agreement agreement = LIBRARY.load(id);
        ZoneMap zones = ZoneMap.of(agreement.zones(), agreement.lines());
        assertThat(zones.zones()).hasSameSizeAs(agreement.zones());
        for (Norm norm : agreement.norms()) {
            norm.zone()
                    .ifPresent(zone ->
                            assertThat(zones.findZone(zone)).as(norm.id()).isPresent());
        }
        for (Zone zone : agreement.zones()) {
            zone.versions()
                    .forEach(version ->
                            assertThat(version.source()).as(zone.id()).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void membershipsFormNoCircleAndNameOnlyItsParties(String id) {
        Agreement agreement = LIBRARY.load(id);
        Set<String> parties = ids(agreement);
        new ActorGraph(agreement.memberships());
        for (Membership membership : agreement.memberships()) {
            assertThat(parties).contains(membership.member(), membership.whole());
            assertThat(membership.source()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("norms")
    void aNormIsReachable(Norm norm) {
        Agreement agreement = LIBRARY.load(norm.agreement());
        Set<String> parties = ids(agreement);
        assertThat(norm.id()).startsWith(norm.agreement() + "/" + norm.clause());
        assertThat(norm.acts()).as("acts").isNotEmpty();
        assertThat(norm.placeRoles()).as("places").isNotEmpty();
        assertThat(norm.bindings())
                .as("bindings")
                .anyMatch(binding -> binding.level().isAddressed());
        assertThat(norm.lifecycle().stages()).anyMatch(stage -> stage.state() == LifecycleState.IN_FORCE);
        assertThat(parties).containsAll(norm.controlled());
        for (Binding binding : norm.bindings()) {
            assertThat(parties).contains(binding.party());
            assertThat(parties).containsAll(binding.via()).containsAll(binding.contestedBy());
            assertThat(binding.note()).as("citation of " + binding.party()).isNotBlank();
            assertThat(binding.side()).isNotBlank();
        }
        if (norm.relation() == Relation.BETWEEN_SIDES) {
            assertThat(norm.bindings().stream().map(Binding::side).distinct()).hasSizeGreaterThan(1);
        }
        if (norm.kind() == ClauseKind.ENSURE) {
            assertThat(norm.controlled()).isNotEmpty();
        }
        norm.exemptions().forEach(exemption -> assertThat(parties).containsAll(exemption.targets()));
        norm.ambiguities().forEach(open -> assertThat(open.note()).isNotBlank());
        for (Stage stage : norm.lifecycle().stages()) {
            assertThat(stage.note()).isNotBlank();
        }
    }

    @Test
    void normIdsAreUniqueOverTheLibrary() {
        assertThat(norms().stream().map(Norm::id)).doesNotHaveDuplicates();
    }

    @Test
    void sharedZonesAndPartiesAreTheSameInEveryAgreement() {
        Zone astana = zone("SYR-2017-ASTANA", "IDLIB-DEA");
        assertThat(zone("SYR-2018-SOCHI", "IDLIB-DEA")).isEqualTo(astana);
        assertThat(zone("SYR-2020-JAN", "IDLIB-DEA")).isEqualTo(astana);
        assertThat(party("SYR-2020-JAN", "SYR-GOV")).isEqualTo(party("SYR-ISR-1974", "SYR-GOV"));
    }

    @Test
    void conflictingPartiesAreBoundAsTheGoldenCaseSays() {
        Norm c1 = norm("SYR-2017-ASTANA", "SYR-2017-ASTANA/c1");
        assertThat(level(c1, "SYR-GOV")).isEqualTo(BindingLevel.VIA_GUARANTOR);
        assertThat(binding(c1, "SYR-GOV").via()).containsExactly("RUS", "IRN");
        assertThat(binding(c1, "NLF").via()).containsExactly("TUR");
        assertThat(level(c1, "TUR")).isEqualTo(BindingLevel.SIGNATORY);
        assertThat(level(c1, "HTS")).isEqualTo(BindingLevel.EXCLUDED);
        assertThat(level(c1, "USA")).isEqualTo(BindingLevel.NON_PARTY);
        assertThat(c1.ambiguities())
                .anyMatch(open -> open.parties().contains("TUR")
                        && open.acts().contains(ActionType.USE_OF_FORCE_UNSPECIFIED)
                        && !open.acts().contains(ActionType.FIXED_WING_STRIKE));
    }

    @Test
    void bothSidesOfTheAreasAreCodedAlike() {
        Norm c1 = norm("SYR-2017-ASTANA", "SYR-2017-ASTANA/c1");
        assertThat(level(c1, "SYR-GOV")).isEqualTo(level(c1, "NLF")).isEqualTo(level(c1, "SNA"));
        assertThat(c1.ambiguities().get(0).parties()).contains("TUR", "RUS", "IRN");
        assertThat(level(norm("SYR-2018-SOCHI", "SYR-2018-SOCHI/s6"), "SYR-GOV"))
                .isEqualTo(level(norm("SYR-2018-SOCHI", "SYR-2018-SOCHI/s6"), "NLF"));
    }

    @Test
    void eachGuarantorHasADutyOfItsOwn() {
        for (String guarantor : List.of("rus", "irn", "tur")) {
            Norm duty = norm("SYR-2017-ASTANA", "SYR-2017-ASTANA/c7-" + guarantor);
            assertThat(duty.bindings().stream()
                            .filter(binding -> binding.level().isAddressed()))
                    .hasSize(1);
        }
    }

    @Test
    void theMinskTableTakesTheSpecialBeforeTheGeneral() {
        Quantity.WithdrawalTable table = (Quantity.WithdrawalTable)
                norm("UKR-2015-PACKAGE", "UKR-2015-PACKAGE/a2").quantity().orElseThrow();
        assertThat(table.rows().stream().map(row -> row.required().kilometres()))
                .containsExactly(70.0, 35.0, 15.0, 15.0, 15.0, 25.0, 15.0);
        assertThat(table.baselines().stream().map(line -> line.parties().get(0)))
                .containsExactly("UKR", "DPR");
        assertThat(table.baselines().get(0).ownSideIsLeft()).isTrue();
        assertThat(table.baselines().get(1).ownSideIsLeft()).isFalse();
    }

    @Test
    void theTwoBaselinesOfMinskDifferAtDebaltseve() {
        Agreement minsk = LIBRARY.load("UKR-2015-PACKAGE");
        truce.core.geo.Position debaltseve = new truce.core.geo.Position(48.34, 38.41);
        assertThat(minsk.lines().get("CONTACT-LINE-2014-09-19").signedOffsetMetres(debaltseve))
                .as("on the government's side in 2014")
                .isPositive();
        assertThat(minsk.lines().get("CONTACT-LINE-2015").signedOffsetMetres(debaltseve))
                .as("on the other side since")
                .isNegative();
    }

    @Test
    void governmentTownsOfTheContactLineLieOnUkrainesSide() {
        truce.core.geo.Line line = LIBRARY.load("UKR-2015-PACKAGE").lines().get("CONTACT-LINE-2015");
        assertThat(line.signedOffsetMetres(new truce.core.geo.Position(48.74, 37.58)))
                .as("Kramatorsk")
                .isPositive();
        assertThat(line.signedOffsetMetres(new truce.core.geo.Position(48.00, 37.80)))
                .as("Donetsk")
                .isNegative();
        assertThat(line.signedOffsetMetres(new truce.core.geo.Position(48.57, 39.31)))
                .as("Luhansk")
                .isNegative();
    }

    @Test
    void linesAAndBKeepTheirOwnSides() {
        Agreement golan = LIBRARY.load("SYR-ISR-1974");
        truce.core.geo.Position katzrin = new truce.core.geo.Position(32.99, 35.69);
        truce.core.geo.Position nawa = new truce.core.geo.Position(32.89, 36.04);
        assertThat(golan.lines().get("LINE-A").signedOffsetMetres(katzrin)).isPositive();
        assertThat(golan.lines().get("LINE-B").signedOffsetMetres(nawa)).isNegative();
    }

    @Test
    void anUnsureFactFollowsTheNormThatRestsOnIt() {
        assertThat(norm("SYR-2020-MOSCOW", "SYR-2020-MOSCOW/p1").unsure()).anyMatch(f -> f.contains("IDLIB-CONTACT"));
        assertThat(norm("UKR-2015-PACKAGE", "UKR-2015-PACKAGE/a2").unsure()).anyMatch(f -> f.contains("120 mm itself"));
        assertThat(norm("SYR-2018-SOCHI", "SYR-2018-SOCHI/s9-tur").unsure())
                .noneMatch(f -> f.contains("IDLIB-CONTACT"));
    }

    @Test
    void anUnknownIdNamesTheNearest() {
        assertThatThrownBy(() -> LIBRARY.load("SYR-2017-ASTNA"))
                .isInstanceOf(Refusal.class)
                .hasMessage("unknown agreement 'SYR-2017-ASTNA'. Did you mean 'SYR-2017-ASTANA'?")
                .extracting(e -> ((Refusal) e).because())
                .isEqualTo(Refusal.Because.DEFINITION);
        assertThat(LIBRARY.find("NONE")).isEmpty();
    }

    @Test
    void theFingerprintIsThatOfTheFile() throws IOException {
        byte[] bytes = Files.readAllBytes(RESOURCES.resolve("SYR-2020-JAN.yaml"));
        assertThat(LIBRARY.coded("SYR-2020-JAN").sha256()).isEqualTo(Fingerprint.sha256(bytes));
    }

    @Test
    void aFolderOfTheCallerComesFirst(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), Yaml.VALID, StandardCharsets.UTF_8);
        AgreementLibrary library = AgreementLibrary.with(folder);
        assertThat(library.ids()).contains("NOR-2020-TRUCE", "SYR-2017-ASTANA");
        assertThat(library.coded("NOR-2020-TRUCE").file()).isEqualTo("mine.yaml");
        Files.writeString(folder.resolve("mine.yaml"), Yaml.VALID.replace("BELT}", "BLET}"), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> AgreementLibrary.with(folder).load("NOR-2020-TRUCE"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("mine.yaml:33:");
    }

    @Test
    void aZoneMayBeDrawnInAFileBesideTheAgreement(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("belt.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"id\":\"b\"},"
                        + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[10,50],[11,50],[11,51],[10,50]]]}}]}",
                StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("mine.yaml"),
                Yaml.VALID.replace("{buffer: {line: FRONT, to-km: 5}}", "{drawn: {file: belt.geojson, feature: b}}"),
                StandardCharsets.UTF_8);
        Agreement agreement = AgreementLibrary.with(folder).load("NOR-2020-TRUCE");
        ZoneMap zones = ZoneMap.of(agreement.zones(), agreement.lines());
        assertThat(zones.overlap(
                                new truce.core.geo.Disc(
                                        "x", new truce.core.geo.Position(50.2, 10.5), truce.core.geo.Distance.ZERO),
                                "BELT",
                                Instant.EPOCH,
                                Instant.EPOCH)
                        .certain())
                .isEqualTo(1);
    }

    @Test
    void aFaultInTheFileBesideIsToldWithThatFilesName(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("belt.geojson"),
                "{\"type\":\"Polygon\",\n\"coordinates\":[[[10,50],[11,150],[11,51],[10,50]]]}",
                StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("mine.yaml"),
                Yaml.VALID.replace("{buffer: {line: FRONT, to-km: 5}}", "{drawn: {file: belt.geojson}}"),
                StandardCharsets.UTF_8);
        assertThatThrownBy(() -> AgreementLibrary.with(folder).load("NOR-2020-TRUCE"))
                .hasMessageContaining("belt.geojson:2:")
                .hasMessageContaining("latitude 150.0 is not in -90..90");
    }

    private static Set<String> ids(Agreement agreement) {
        return new HashSet<>(agreement.parties().stream().map(Party::id).toList());
    }

    private static Zone zone(String agreement, String id) {
        return LIBRARY.load(agreement).zones().stream()
                .filter(zone -> zone.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Party party(String agreement, String id) {
        return LIBRARY.load(agreement).parties().stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Norm norm(String agreement, String id) {
        return LIBRARY.load(agreement).norms().stream()
                .filter(norm -> norm.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Binding binding(Norm norm, String party) {
        Optional<Binding> found = norm.bindings().stream()
                .filter(one -> one.party().equals(party))
                .findFirst();
        return found.orElseThrow();
    }

    private static BindingLevel level(Norm norm, String party) {
        return binding(norm, party).level();
    }

    @Test
    void aCopyOfTheShippedFilesTakesTheirPlaceAndSaysTheSame() {
        AgreementLibrary copy = AgreementLibrary.with(RESOURCES);
        assertThat(copy.ids()).isEqualTo(LIBRARY.ids());
        assertThat(copy.coded("SYR-2017-ASTANA").sha256())
                .isEqualTo(LIBRARY.coded("SYR-2017-ASTANA").sha256());
    }
}
