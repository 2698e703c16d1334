package truce.cli.test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import truce.cli.test.PackTest.OfRule;
import truce.cli.test.PackTest.Row;
import truce.core.agreement.Modality;
import truce.core.match.Case;
import truce.core.run.Determination;
import truce.core.run.DeterminationTable;
import truce.core.run.RuleHit;
import truce.rules.engine.CaseFunnel;
import truce.rules.engine.DroolsAssessor;
import truce.rules.testing.Drafted;

/** Plays tests of single rules: all drafted cases of all of them in one session, then again in other orders. */
final class CaseTests {

    private final DroolsAssessor assessor;
    private final Coverage coverage;

    CaseTests(DroolsAssessor assessor, Coverage coverage) {
        this.assessor = assessor;
        this.coverage = coverage;
    }

    /** The results, one a test. */
    List<Result> play(List<OfRule> tests) {
        long start = System.nanoTime();
        List<Row> rows = tests.stream().flatMap(test -> test.rows().stream()).toList();
        Map<Row, Map<String, RuleHit.Verb>> answers = answers(rows);
        List<Row> unstable = new ArrayList<>();
        for (long seed : Shuffles.SEEDS) {
            List<Row> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(seed));
            Map<Row, Map<String, RuleHit.Verb>> again = answers(shuffled);
            rows.stream()
                    .filter(row -> !of(again, row).equals(of(answers, row)))
                    .forEach(unstable::add);
        }
        double each = (System.nanoTime() - start) / 1e9 / Math.max(1, tests.size());
        return tests.stream().map(test -> result(test, answers, unstable, each)).toList();
    }

    private Result result(
            OfRule test, Map<Row, Map<String, RuleHit.Verb>> answers, List<Row> unstable, double seconds) {
        List<Finding> findings = new ArrayList<>();
        List<Result.Change> changes = new ArrayList<>();
        for (Row row : test.rows()) {
            Optional<RuleHit.Verb> verb = Optional.ofNullable(of(answers, row).get(test.rule()));
            coverage.take(test.rule(), verb.isPresent(), conditions(row.given(), test.rule()));
            String got = verb.map(one -> word(one, row.given())).orElse(Expected.SILENT);
            if (!agrees(row.expect(), got)) {
                findings.add(finding(test.rule(), row, got));
                changes.add(new Result.Change(row.line(), row.expect(), List.of(got)));
            } else if (!row.stops().isEmpty()) {
                stopped(test.rule(), row).ifPresent(findings::add);
            }
            if (unstable.contains(row)) {
                findings.add(new Finding(
                        Finding.Kind.ORDER_DEPENDENT,
                        row.line(),
                        row.given().id() + ": the answer changes with the order of the cases",
                        List.of()));
            }
        }
        return new Result(test, test.rows().size(), findings, changes, seconds);
    }

    private Finding finding(String rule, Row row, String got) {
        String id = row.given().id();
        String both = "expected " + row.expect() + ", got " + got;
        if (got.equals(Expected.SILENT)) {
            return new Finding(
                    Finding.Kind.MISSING, row.line(), id + ": " + both, FunnelLines.of(explain(row.given(), rule)));
        }
        Finding.Kind kind = row.expect().equals(Expected.SILENT) ? Finding.Kind.NOISY : Finding.Kind.WRONG;
        List<String> details = row.given() instanceof Drafted.OfCase one && kind == Finding.Kind.WRONG
                ? FunnelLines.elements(one.subject().elements())
                : List.of();
        return new Finding(kind, row.line(), id + ": " + both, details);
    }

    private Optional<Finding> stopped(String rule, Row row) {
        CaseFunnel funnel = explain(row.given(), rule);
        String by = funnel.failed().map(CaseFunnel.Step::text).orElse("nothing");
        return FunnelLines.same(by, row.stops())
                ? Optional.empty()
                : Optional.of(new Finding(
                        Finding.Kind.WRONG,
                        row.line(),
                        row.given().id() + ": expected to be stopped by " + row.stops() + ", stopped by " + by,
                        FunnelLines.of(funnel)));
    }

    private static boolean agrees(String expected, String got) {
        return expected.equals(got)
                || (expected.equals(Expected.FLAG)
                        && Expected.WORDS.indexOf(got)
                                <= Expected.WORDS.indexOf(Expected.word(Determination.EXCEPTED)));
    }

    private static String word(RuleHit.Verb verb, Drafted given) {
        if (verb != RuleHit.Verb.RAISE) {
            return Expected.word(verb);
        }
        if (!(given instanceof Drafted.OfCase one)) {
            return Expected.FLAG;
        }
        boolean allows = one.subject().norm().modality() == Modality.PERMISSION;
        return Expected.word(
                allows
                        ? Determination.NO_BREACH
                        : DeterminationTable.decide(one.subject().elements()).determination());
    }

    private CaseFunnel explain(Drafted given, String rule) {
        return given instanceof Drafted.OfCase one
                ? assessor.explain(one.subject(), rule)
                : assessor.explain(((Drafted.OfFinding) given).finding(), rule);
    }

    private List<CaseFunnel.Step> conditions(Drafted given, String rule) {
        return given instanceof Drafted.OfCase one
                ? assessor.conditions(one.subject(), rule)
                : assessor.conditions(((Drafted.OfFinding) given).finding(), rule);
    }

    /** What each rule asks for, row by row. */
    private Map<Row, Map<String, RuleHit.Verb>> answers(List<Row> rows) {
        Map<Row, Map<String, RuleHit.Verb>> answers = new HashMap<>();
        List<Row> ofCases = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        List<Row> ofFindings = new ArrayList<>();
        List<truce.core.pattern.Finding> findings = new ArrayList<>();
        for (Row row : rows) {
            if (row.given() instanceof Drafted.OfCase one) {
                ofCases.add(row);
                cases.add(one.subject());
            } else {
                ofFindings.add(row);
                findings.add(declared(((Drafted.OfFinding) row.given()).finding()));
            }
        }
        assessor.assess(cases).forEach(hit -> put(answers, ofCases.get(hit.caseIndex()), hit));
        assessor.assessFindings(findings).forEach(hit -> put(answers, ofFindings.get(hit.caseIndex()), hit));
        return answers;
    }

    /** As the loaded pack that names it declares it; its rules see no other. */
    private truce.core.pattern.Finding declared(truce.core.pattern.Finding drafted) {
        return assessor.patterns().stream()
                .filter(spec -> spec.id().equals(drafted.spec().id()))
                .filter(spec -> spec.getClass() == drafted.spec().getClass())
                .findFirst()
                .map(drafted::as)
                .orElse(drafted);
    }

    private static void put(Map<Row, Map<String, RuleHit.Verb>> answers, Row row, RuleHit hit) {
        answers.computeIfAbsent(row, key -> new HashMap<>()).put(hit.rule(), hit.verb());
    }

    private static Map<String, RuleHit.Verb> of(Map<Row, Map<String, RuleHit.Verb>> answers, Row row) {
        return answers.getOrDefault(row, Map.of());
    }
}
