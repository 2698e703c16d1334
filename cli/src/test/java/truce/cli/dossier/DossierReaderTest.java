package truce.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.cli.yaml.YamlNode;
import truce.core.fault.Refusal;
import truce.core.run.Severity;

class DossierReaderTest {

    static final String WHOLE = """
            title: Idlib, February 2020
            timezone: Asia/Damascus
            period: {from: 2020-02-01, to: 2020-03-05}
            actions:
              - events.csv
              - acled:more/*.csv.gz
              - path: team.csv
                format: csv
                columns: {date: day, actor: who}
                dates: dmy
                zone: Asia/Damascus
            zones: zones.geojson
            places: [gazetteer.csv]
            agreements:
              - SYR-2017-ASTANA
              - mine.yaml
            parties: parties.csv
            sources: sources.csv
            packs: [my-pack]
            params:
              my-001.window: 24h
            rules:
              base-055:
                enabled: true
                severity-floor: S3
                params: {mass-casualty: 25}
              base-017: {enabled: false}
            exceptions:
              - rule: base-010
                clause: SYR-2020-JAN/c1
                zone: idlib
                action: acled:SYR1
                reason: a training shoot
                author: A. Analyst
                until: 2020-03-31
            trust: {my-pack: full, other: fenced}
            outputs: [report.json, report.txt]
            lints: {meta/no-references: warning, perf/*: info}
            """;

    @Test
    void everyKeyIsRead() {
        Dossier dossier = parse(WHOLE);
        assertThat(dossier.title()).isEqualTo("Idlib, February 2020");
        assertThat(dossier.from()).contains("2020-02-01");
        assertThat(dossier.actions())
                .containsExactly(
                        new Wanted("events.csv", Optional.empty(), Map.of()),
                        new Wanted("more/*.csv.gz", Optional.of("acled"), Map.of()),
                        new Wanted(
                                "team.csv",
                                Optional.of("csv"),
                                Map.of(
                                        "columns.date", "day",
                                        "columns.actor", "who",
                                        "dates", "dmy",
                                        "zone", "Asia/Damascus")));
        assertThat(dossier.zones()).extracting(Wanted::path).containsExactly("zones.geojson");
        assertThat(dossier.agreements()).containsExactly("SYR-2017-ASTANA", "mine.yaml");
        assertThat(dossier.params()).containsEntry("my-001.window", new YamlNode.Scalar("24h", 21));
        RuleSetting set = dossier.rules().get(0);
        assertThat(set.rule()).isEqualTo("base-055");
        assertThat(set.enabled()).contains(true);
        assertThat(set.severityFloor()).contains(Severity.S3);
        assertThat(set.params()).containsEntry("mass-casualty", new YamlNode.Scalar("25", 26));
        assertThat(dossier.rules().get(1).enabled()).contains(false);
        assertThat(dossier.exceptions()).singleElement().satisfies(exception -> {
            assertThat(exception.about())
                    .isEqualTo("rule base-010, clause SYR-2020-JAN/c1, zone idlib, action acled:SYR1");
            assertThat(exception.sentence())
                    .isEqualTo("a training shoot (A. Analyst, until 2020-03-31, truce.yaml:29)");
        });
        assertThat(dossier.trust()).containsExactly("my-pack");
        assertThat(dossier.outputs()).containsExactly("report.json", "report.txt");
        assertThat(dossier.lints()).containsEntry("meta/no-references", "warning");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            titel: x                    | truce.yaml:1: unknown key 'titel'. Did you mean 'title'?
            period: {form: 2020-01-01}  | truce.yaml:1: unknown key 'form'. Did you mean 'from'?
            title: [a, b]               | truce.yaml:1: 'title' is a list. It takes a text.
            period: 2020                | truce.yaml:1: 'period' is a text. It takes the keys from, to.
            actions: [{format: csv}]    | truce.yaml:1: an entry of 'actions' has no path. Write 'path: FILE'.
            trust: {p: ful}             | truce.yaml:1: trust 'ful' of p is unknown. It is full or fenced.
            just text                   | truce.yaml:1: the file holds a text. Write keys with values, such as 'title: ...'.
            rules: {b-1: {enabeld: no}} | truce.yaml:1: unknown key 'enabeld'. Did you mean 'enabled'?
            rules: {b-1: {enabled: of}} | truce.yaml:1: 'enabled' is 'of'. It is true or false.
            rules: {b-1: {severity-floor: S9}} | truce.yaml:1: there is no gravity 'S9'. Did you mean 'S0'?
            exceptions: [{rule: b-1, author: me, until: 2020-01-01}] | truce.yaml:1: an exception has no 'reason'. Say why.
            exceptions: [{reason: r, author: me, until: 2020-01-01}] | truce.yaml:1: an exception that names nothing would be one from everything. Name a rule, a clause, a zone or an action.
            exceptions: [{rule: b-1, reason: r, author: me, until: soon}] | truce.yaml:1: 'soon' is no day. Write a day such as 2026-03-31.
            a: &x [1]                   | truce.yaml:1: unknown key 'a'. Known: actions, agreements, circumstances, exceptions, lints, outputs, packs, params, ....
            """)
    void whatIsWrongIsNamedWithItsLine(String text, String message) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(Refusal.class).hasMessage(message);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThatThrownBy(() -> parse("titel: x\n\nagreement: y\n"))
                .hasMessageContaining("truce.yaml:1:")
                .hasMessageContaining("truce.yaml:3: unknown key 'agreement'. Did you mean 'agreements'?");
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        assertThatThrownBy(() -> parse("title: x\nactions: [a, b\nzones: c\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("truce.yaml:3: this is not YAML: ");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> parse("title: x\ntitle: y\n"))
                .hasMessage("truce.yaml:2: the key 'title' stands here a second time. The first is in line 1.");
    }

    @Test
    void aliasesAreRefusedSoThatNoFileExplodes() {
        assertThatThrownBy(() -> parse("actions: &a [x]\nzones: *a\n"))
                .hasMessageContaining("anchors and aliases (& and *) are not used here");
    }

    @Test
    void theDepthIsLimited() {
        String deep = "actions: " + "[".repeat(30) + "]".repeat(30);
        assertThatThrownBy(() -> parse(deep)).hasMessageContaining("more than 20 levels");
    }

    @Test
    void anEmptyDossierAsksForNothing() {
        assertThat(parse("").actions()).isEmpty();
    }

    private static Dossier parse(String text) {
        return DossierReader.parse(Path.of("."), Dossier.FILE, text);
    }
}
