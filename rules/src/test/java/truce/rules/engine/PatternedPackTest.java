package truce.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.circumstance.Circumstance.Coverage.Quality;
import truce.core.pattern.Coverage;
import truce.core.pattern.Finding;
import truce.core.pattern.PatternSpec;
import truce.core.pattern.PatternSpec.SequenceSpec;
import truce.core.pattern.Range;
import truce.core.pattern.Ratios;
import truce.core.pattern.Sequence;
import truce.core.pattern.Tally;
import truce.core.run.RuleHit;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCache;
import truce.rules.pack.PackCheck;
import truce.rules.pack.PackFiles;
import truce.rules.pack.PackLoader;
import truce.rules.pack.Problem;
import truce.rules.pack.SourceText;

/** Rules on declared tallies, sequences and coverage: each fires on what it names, and stays silent on a near miss. */
class PatternedPackTest {

    private static final PackFiles FILES = PackLoader.resource(PatternedPackTest.class, "/truce/packs/patterned");
    private static final CheckedPack PACK = PackCheck.check(FILES).orRefuse();
    private static final DroolsAssessor ASSESSOR = DroolsAssessor.of(List.of(PACK), PackCache.none());
    private static final Instant SOME_DAY = Instant.parse("2020-06-01T00:00:00Z");

    private static PatternSpec spec(String id) {
        return ASSESSOR.patterns().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Tally tally(String id, long surely, long days, long parties, long risen) {
        return new Tally(
                (PatternSpec.TallySpec) spec(id),
                "party A",
                Optional.empty(),
                SOME_DAY,
                SOME_DAY.plusSeconds(1),
                new Range(surely, surely + 3),
                new Range(days, days + 1),
                new Range(parties, parties + 1),
                Ratios.risen(new Range(risen, risen)),
                List.of(),
                List.of(),
                ZoneOffset.UTC);
    }

    private static Sequence sequence(String id, int candidates, long links, long hours) {
        return new Sequence(
                (SequenceSpec) spec(id),
                "",
                Optional.empty(),
                List.of("i1", "i2", "i3", "i4").subList(0, candidates),
                0,
                new Range(links, links + 1),
                new Range(hours, hours + 1),
                List.of());
    }

    private static Coverage coverage(Quality quality, long reported) {
        return new Coverage(
                (PatternSpec.CoverageSpec) spec("watched"),
                "zone z",
                Optional.empty(),
                SOME_DAY,
                SOME_DAY.plusSeconds(1),
                Set.of(quality),
                new Range(0, reported),
                ZoneOffset.UTC);
    }

    private static List<String> fired(Finding... findings) {
        return ASSESSOR.assessFindings(List.of(findings)).stream()
                .map(hit -> hit.caseIndex() + " " + hit.rule() + " " + hit.verb())
                .toList();
    }

    @Test
    void everyRuleFiresOnItsPatternAndNotOnANearMiss() {
        assertThat(fired(tally("first-days", 2, 1, 2, 0), tally("first-days", 2, 1, 1, 0)))
                .containsExactly("0 pat-051 NOTE");
        assertThat(fired(tally("weekly", 3, 1, 1, 150), tally("weekly", 3, 1, 1, 149), tally("weekly", 2, 1, 1, 300)))
                .containsExactly("0 pat-053 NOTE");
        assertThat(fired(tally("campaign", 5, 3, 1, 0), tally("campaign", 4, 3, 1, 0), tally("campaign", 9, 2, 1, 0)))
                .containsExactly("0 pat-054 NOTE");
        assertThat(fired(sequence("retaliation", 3, 2, 0), sequence("retaliation", 2, 2, 0)))
                .containsExactly("0 pat-052 NOTE");
        assertThat(fired(sequence("quiet", 0, 0, 168), sequence("quiet", 0, 0, 167)))
                .containsExactly("0 pat-057 NOTE");
        assertThat(fired(coverage(Quality.DENIED, 0), coverage(Quality.DENIED, 1), coverage(Quality.PARTIAL, 0)))
                .containsExactly("0 pat-077 NOTE");
    }

    @Test
    void aPackSeesOnlyWhatItDeclares() {
        DroolsAssessor base = DroolsAssessor.of(List.of(ShippedPack.base()), PackCache.none());
        assertThat(base.assessFindings(List.of(tally("weekly", 9, 9, 9, 900)))).isEmpty();
        assertThat(base.patterns()).extracting(PatternSpec::id).contains("first-reported", "weekly");
    }

    @Test
    void aParameterSetsTheWindow() {
        assertThat(((SequenceSpec) spec("retaliation")).within()).isEqualTo(Duration.ofDays(2));
        CheckedPack changed = PACK.with("reply-hours", 6, "--set");
        assertThat(changed.patterns())
                .filteredOn(one -> one.id().equals("retaliation"))
                .singleElement()
                .satisfies(one -> assertThat(((SequenceSpec) one).within()).isEqualTo(Duration.ofHours(6)));
        List<RuleHit> none = DroolsAssessor.of(List.of(changed), PackCache.none())
                .assessFindings(List.of(sequence("retaliation", 3, 2, 0)));
        assertThat(none).as("a finding of another window is none of its own").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            counts: incidents       | counts: incidentz     | 3:13: 'counts' is 'incidentz'. Did you mean 'incidents'?
            clauses: cease-hostilities | clauses: cease-hostility | 'clauses' names 'cease-hostility'. Did you mean 'cease-hostilities'?
            key: dyad               | key: diad             | 'key' names 'diad'. Did you mean 'dyad'?
            within: 72h             | within: soon          | 'within' is 'soon', no length of time. Write 72h, 14d or params.NAME (hours).
            params.reply-hours      | params.reply-hour     | pack.yaml has no parameter 'reply-hour'. Did you mean 'reply-hours'?
            baseline: 1             | basline: 1            | unknown key 'basline'. Did you mean 'baseline'?
            fixed: week             | fixed: weak           | 'fixed' is 'weak'. Did you mean 'week'?
            takes: gap              | takes: gap, within: 3h | 'within' has no meaning where 'takes' is gap. Drop it.
            after: effect           | after: effekt         | 'after' is 'effekt'. Did you mean 'effect'?
            cell-km: 10             | cell-km: 900          | a cell of 900 km is not in 1..500.
            gravity: S3             | gravity: S9           | 'gravity' is 'S9'.
            """)
    void slipsInPatternsAreToldWithTheNearestWord(String right, String wrong, String said) {
        String text = FILES.files()
                .get(1)
                .text()
                .replaceFirst(right.replace("{", "\\{"), wrong.replace(", within", "\n    within"));
        List<String> told = PackCheck.check(PackFiles.of(
                        FILES.files().get(0),
                        new SourceText("patterns.yaml", text),
                        FILES.files().get(2)))
                .problems()
                .stream()
                .map(Problem::sentence)
                .toList();
        assertThat(told)
                .anySatisfy(one -> assertThat(one).startsWith("patterns.yaml:").contains(said));
    }

    @Test
    void thePageOfTheFormatShowsThePatternsThatAreTested() throws IOException {
        String page = Files.readString(Path.of("../docs/formats/patterns.md"), StandardCharsets.UTF_8);
        assertThat(page).contains(FILES.files().get(1).text().strip());
    }
}
