package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an agreement is told once, with file, line, column and what to do, and the run does not happen. */
class BadAgreementTest {

    /** Lines below count from its first line. */
    private static final String GOOD = """
            agreement: BAY-ACCORD
            title: Accord of the Bay (invented)
            signed: 2024-03-08
            timezone: Etc/GMT+1
            certainty: known
            citation: Treaty Gazette 12, page 3 (invented)
            coding: {coded-by: A. Coder}

            parties:
              - {id: COAST, name: Coast Council}
              - {id: HILLS, name: Hill Front}
              - {id: SCOUTS, name: Hill Scouts}
            memberships:
              - {member: SCOUTS, of: HILLS, kind: member}
            sides: {coast: [COAST], hills: [HILLS]}

            areas:
              shore: {type: Polygon, coordinates: [[[-20, -31], [-19, -31], [-19, -30], [-20, -30], [-20, -31]]]}
            zones:
              - {id: BAY, name: the Bay, status: reconstructed, accuracy-km: 2, shape: shore}

            bindings:
              both:
                - {party: [COAST, HILLS], level: signatory}
            lives:
              main:
                - {state: in-force, from: 2024-03-10T06:00}
                - {state: terminated, from: 2025-03-10}
            defaults: {bound: both, life: main}

            clauses:
              - id: art1
                title: no fire in the Bay
                certainty: known
                citation: art. 1
                says: Both sides stop all fire at each other in the Bay.
                norm: {kind: cease-hostilities, zone: BAY}
              - id: art2
                title: guns leave
                certainty: known
                citation: art. 2
                says: Both sides take their guns out of the Bay by the first of May.
                norm:
                  kind: weapon-withdrawal
                  modality: requirement
                  zone: BAY
                  quantity: {deadline: {due: 2024-05-01}}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            from: 2025-03-10}                   | from: 2023-03-10}                       | 27:5: error: a stage: it ends (2023-03-11T00:59:59.999Z) before it begins (2024-03-10T07:00:00Z). Mend one of the dates; a stage ends where the next one begins.
            signatory}                          | signatory, from: 2024-05-01, to: 2024-04-01} | 24:67: error: a binding: it ends (2024-04-02T00:59:59.999Z) before it begins (2024-05-01T01:00:00Z). Mend one of the dates; a stage ends where the next one begins.
            [COAST, HILLS], level               | [COAST, HILS], level                    | 24:23: error: a binding: unknown party or side 'HILS'. Did you mean 'HILLS'?
            of: HILLS, kind                     | of: HILS, kind                          | 14:26: error: an item of 'memberships': unknown party 'HILS'. Did you mean 'HILLS'?
            cease-hostilities, zone: BAY        | cease-hostilities, zone: BYA            | 37:43: error: a norm of clause art1: unknown zone 'BYA'. Did you mean 'BAY'?
            shape: shore                        | shape: shoer                            | 20:76: error: a zone: unknown zone or area 'shoer'. Did you mean 'shore'?
            of: HILLS, kind: member}            | of: HILLS, kind: member}\\n  - {member: HILLS, of: SCOUTS, kind: member} | 15:21: error: the actor graph runs in a circle: SCOUTS -> HILLS -> SCOUTS. Remove or date one of these memberships.
            of: HILLS, kind                     | of: SCOUTS, kind                        | 14:14: error: an item of 'memberships': 'SCOUTS' cannot be a member of itself. Name the larger group, or drop the row.
            level: signatory}                   | level: signatory}\\n    - {party: HILLS, level: non-party} | 25:15: error: HILLS is bound twice at the same time: signatory (line 24) and non-party. Date the bindings, or keep one of them.
            modality: requirement               | modality: prohibition                   | 47:7: error: a norm of clause art2: a deadline or delivery belongs to something asked for, and this is a prohibition. Write 'modality: requirement'.
            {due: 2024-05-01}                   | {tolerance: P1D}                        | 47:18: error: 'deadline': a deadline has 'due', or 'after' with 'from' (an instant) or 'once' (a condition). Write 'due: 2018-10-10', or 'after: PT150H' and 'from: 2019-10-23T12:00'.
            `, [-20, -31]]]`                    | ]]                                      | 18:26: error: area shore: coordinates: the ring is not closed: it starts at -31.0, -20.0 and ends at -30.0, -20.0. Repeat the first position at the end. Coordinates are longitude, latitude.
            """)
    void aMistakeIsToldOnceAtItsPlaceWithWhatToDo(String part, String instead, String message) throws IOException {
        Cli cli = new Cli(folder);
        assertThat(GOOD).contains(part);
        cli.file("bay.yaml", GOOD.replace(part, instead.replace("\\n", "\n")));
        cli.file("acts.csv", "id,date,act\n1,2024-04-01,raid\n");

        Cli.Outcome check = cli.run("check", "bay.yaml");
        assertThat(check.exit()).as(check.err()).isEqualTo(1);
        assertThat(check.out() + check.err()).contains("bay.yaml:" + message);
        Cli.Outcome assess = cli.run("assess", "-a", "acts.csv", "-g", "bay.yaml");
        assertThat(assess.exit()).as(assess.err()).isEqualTo(4);
        String line = message.substring(0, message.indexOf(':'));
        String sentence = message.substring(message.indexOf("error: ") + "error: ".length());
        assertThat(assess.err()).contains("bay.yaml:" + line + ": " + sentence).doesNotContain("Exception");
        assertThat(assess.out()).isEmpty();
    }
}
