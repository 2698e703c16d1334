package truce.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Hostile packs: each is refused at its place with its own message, and nothing of it ever runs. */
class FenceTest {

    private static final String SING = "truce.rules.pack.Canary.sing()";

    /** A hostile text, what is said of it, and where. */
    private record Hostile(String name, String drl, String place, String said) {}

    @AfterEach
    void nothingEverRan() {
        assertThat(Canary.SANG).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> hostilePacksAreRefused() {
        return corpus().map(hostile -> DynamicTest.dynamicTest(hostile.name, () -> refused(hostile)));
    }

    @Test
    void everyHostilePackHasItsOwnMessage() {
        List<String> messages = new ArrayList<>();
        corpus().forEach(hostile -> {
            Problem first =
                    PackCheck.check(TestPacks.files(hostile.drl)).problems().get(0);
            messages.add(first.message() + first.help());
        });
        assertThat(messages.stream().distinct()).hasSizeGreaterThan(50);
    }

    private static void refused(Hostile hostile) {
        PackCheck.Found found = PackCheck.check(TestPacks.files(hostile.drl));
        assertThat(found.pack()).isEmpty();
        assertThat(found.problems().stream().map(Problem::sentence))
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("rules/a.drl:" + hostile.place + ": ")
                        .contains(hostile.said));
    }

    private static Stream<Hostile> corpus() {
        return Stream.of(
                rule("method call", "$case : Case( kind.name() == \"X\" )", "7:24", "method call"),
                rule("call of the canary", "$case : Case( " + SING + " )", "7:43", "'sing(...)' is a method call"),
                rule("eval", "$case : Case() eval( " + SING + " )", "7:20", "'eval' is outside the fence"),
                rule("eval inside", "$case : Case( eval( " + SING + " ) )", "7:19", "'eval'"),
                rule("from", "$case : Case() from truce.rules.pack.Canary.all", "7:20", "'from'"),
                rule("accumulate", "$case : Case() accumulate( Case(); $n : count(1) )", "7:20", "'accumulate'"),
                rule("collect", "$case : Case( $l : collect ) ", "7:24", "'collect'"),
                rule("matches", "$case : Case( id matches \"(a+)+\" )", "7:22", "'matches'"),
                rule("bare id", "$case : Case( id == \"r1\" )", "7:19", "no property 'id'"),
                rule("new object", "$case : Case( kind == new Canary ) ", "7:27", "'new'"),
                rule("this", "$case : Case( this == null )", "7:19", "'this'"),
                rule("class literal", "$case : Case( kind.class == 1 )", "7:19", "no property 'class'"),
                rule("null", "$case : Case( kind == null )", "7:27", "'null' stands alone"),
                rule("long name of a view", "$case : java.lang.Runtime( )", "7:13", "short names"),
                rule("static field", "$case : Case( kind == truce.rules.pack.Canary.SANG )", "7:27", "is no constant"),
                rule("arithmetic", "$case : Case( massCasualty.possible == 1 + 1 )", "7:46", "'+'"),
                rule("indexing", "$case : Case( acts[0] == 1 )", "7:23", "'['"),
                rule("null-safe path", "$case : Case( act!.possible )", "7:22", "between constraints"),
                rule("lambda", "$case : Case( acts -> true )", "7:24", "'-'"),
                rule("unicode escape", "$case : \\u0043ase( )", "7:13", "backslash"),
                rule("string escape", "$case : Case( kind == \"\\u0022 \" )", "7:28", "escapes"),
                rule("half constraint", "$case : Case( kind == Kind.NOTIFY || == Kind.NO_FLY )", "7:42", "property"),
                rule("two cases", "$case : Case() $other : Case()", "7:29", "a second one"),
                rule("not another case", "$case : Case() not Case( act.possible )", "7:24", "not of a Case"),
                rule("untied claim", "$case : Case() not Claim( supported )", "7:24", "of == $case"),
                rule("or between patterns", "$case : Case() or Duty()", "7:20", "'or'"),
                rule("forall", "$case : Case() forall( Case() )", "7:20", "'forall'"),
                rule("window", "$case : Case() over window:time( 1h )", "7:20", "'over'"),
                rule("query call", "$case : Case() ?all( )", "7:20", "'?'"),
                rule(
                        "deep brackets",
                        "$case : Case( " + "(".repeat(40) + "zoned" + ")".repeat(40) + " )",
                        "7:31",
                        "12 deep"),
                rule("deep negation", "$case : Case( " + "!".repeat(5000) + "zoned )", "7:31", "nested"),
                rule("hidden direction", "$case : Case( kind == \"\u202e\" )", "7:28", "U+202E"),
                new Hostile("import", "import java.lang.Runtime;\n" + empty(), "1:1", "'import'"),
                new Hostile("package", "package org.drools;\n" + empty(), "1:1", "'package'"),
                new Hostile("function", "function boolean f() { return " + SING + "; }\n", "1:1", "'function'"),
                new Hostile("global", "global java.lang.Runtime r;\n" + empty(), "1:1", "'global'"),
                new Hostile("declare", "declare Trap x : String end\n" + empty(), "1:1", "'declare'"),
                new Hostile("query", "query \"all\" Case() end\n" + empty(), "1:1", "'query'"),
                new Hostile("dialect", "dialect \"mvel\"\n" + empty(), "1:1", "'dialect'"),
                attribute("salience 10", "'salience'"),
                attribute("enabled ( " + SING + " )", "'enabled'"),
                attribute("no-loop true", "'no-loop'"),
                attribute("timer ( int: 1s )", "'timer'"),
                attribute("date-effective \"1-Jan-2020\"", "'date-effective'"),
                attribute("@timestamp( " + SING + " )", "one text in quotes"),
                then("two verbs", "flags.raise( $case ); flags.note( $case );", "8:27", "does one thing"),
                then("code", SING + ";", "8:5", "after 'then'"),
                then("insert", "insert( new Object() );", "8:5", "'insert'"),
                then("insertLogical", "insertLogical( $case );", "8:5", "'insertLogical'"),
                then("modify", "modify( $case ) { }", "8:5", "'modify'"),
                then("drools", "drools.halt();", "8:5", "'drools'"),
                then("System", "System.exit( 1 );", "8:5", "after 'then'"),
                then("new verb", "flags.wipe( $case );", "8:11", "raise, permit or note, not 'wipe'"),
                then("nested call", "flags.raise( " + SING + " );", "8:18", "the variable of a view"),
                then("cast", "flags.raise( (Case) $case );", "8:18", "found '('"));
    }

    private static Hostile rule(String name, String condition, String place, String said) {
        return new Hostile(name, TestPacks.rule("test-1", condition), place, said);
    }

    private static Hostile attribute(String attribute, String said) {
        String drl = TestPacks.rule("test-1", "$case : Case()").replace("when", "    " + attribute + "\nwhen");
        int column = attribute.startsWith("@") ? attribute.indexOf('(') + 7 : 5;
        return new Hostile(attribute, drl, "6:" + column, said);
    }

    private static Hostile then(String name, String consequence, String place, String said) {
        String drl =
                TestPacks.rule("test-1", "$case : Case()").replace("    flags.raise( $case );", "    " + consequence);
        return new Hostile(name, drl, place.replace("8:", "9:"), said);
    }

    private static String empty() {
        return TestPacks.rule("test-1", "$case : Case()");
    }
}
