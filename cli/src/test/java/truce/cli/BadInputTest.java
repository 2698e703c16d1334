package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input, each with its message and its exit code, as a user meets it. */
class BadInputTest {

    private static final String EVENTS = """
            id,date,act,actor,target,country,latitude,longitude,killed,sources
            a1,2020-02-03,artillery-fire,Government of Syria,NLF,Syria,35.87,36.72,2,SOHR
            """;

    private static final Path EXAMPLES = Path.of(System.getProperty("truce.root", ".."), "examples")
            .toAbsolutePath()
            .normalize();

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void makeFiles() throws IOException {
        cli = new Cli(folder);
        cli.file("events.csv", EVENTS);
        cli.file("good/truce.yaml", "timezone: Asia/Damascus\nactions: [../events.csv]\nagreements: [SYR-2020-JAN]\n");
        cli.file("typo/truce.yaml", "actoins: [../events.csv]\n");
        cli.file("zone/truce.yaml", "actions: [../events.csv]\ntimezone: Asia/Damascsu\n");
        cli.file("date/truce.yaml", "actions: [../events.csv]\nperiod: {from: 1.2.2020}\n");
        cli.file("none/truce.yaml", "title: nothing\n");
        cli.file("trust/truce.yaml", "actions: [../events.csv]\ntrust: {mine: full}\n");
        cli.file("who/truce.yaml", "actions: [../events.csv]\nagreements: [SYR-2020-JAN]\n");
        cli.file("who/parties.csv", "name,party,relation\nNLF,NLFF,is\n");
        cli.file("who2/truce.yaml", "actions: [../events.csv]\n");
        cli.file("who2/sources.csv", "name,type\nSOHR,indipendent\n");
        cli.file("empty.csv", "");
        cli.file("binary.bin", new byte[] {1, 0, 2, 0, 3});
        cli.file("binary.csv", EVENTS.replace("NLF", "\0\1\2"));
        cli.file("note.txt", "nothing in here\n");
        cli.file("lake/readme.txt", "hello\n");
        cli.file("cut.csv.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2});
        cli.file("broken.zip", new byte[] {'P', 'K', 3, 4, 0, 0});
        cli.file("evil.zip", zip("../evil.csv", EVENTS));
        cli.file("hole.zip", zip("__MACOSX/x", "y"));
        cli.file("mine.yaml", "agreement: MINE\ntitel: x\n");
        cli.file("swapped.csv", EVENTS.replace("35.87,36.72", "136.72,35.87"));
        cli.file("pack/pack.yaml", "id: pack\n");
        cli.file("full/truce.yaml", "actions: [../events.csv]\ntrust: {base: full}\n");
        cli.file("option/truce.yaml", "actions: [{path: ../events.csv, options: {delimeter: tab}}]\n");
        cli.file("deaf/truce.yaml", "actions: [events.csv]\nzones: [{path: ../zones.geojson, dates: dmy}]\n");
        cli.file("zones.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}\n");
        cli.file("map/truce.yaml", "actions: [{path: ../other.csv, columns: {date: dya, latitude: lat}}]\n");
        cli.file("other.csv", "id,day,act,who,lat,longitude\nx1,2020-02-03,raid,x,35.8,36.7\n");
        cli.file("field/truce.yaml", "actions: [{path: ../other.csv, columns: {dat: day}}]\n");
        cli.file("ambiguous.csv", EVENTS.replace("2020-02-03", "03/02/2020"));
        cli.file("unparsable.csv", EVENTS.replace("2020-02-03", "soon"));
        cli.file("nosuchday.csv", EVENTS.replace("2020-02-03", "2020-02-30"));
        cli.file("north.csv", EVENTS.replace("35.87", "97.2"));
        cli.file(
                "weekly.csv",
                "WEEK,REGION,COUNTRY,ADMIN1,EVENT_TYPE,SUB_EVENT_TYPE,EVENTS,FATALITIES,"
                        + "POPULATION_EXPOSURE,DISORDER_TYPE,ID,CENTROID_LATITUDE,CENTROID_LONGITUDE\n"
                        + "2020-01-04,Middle East,Syria,Idlib,Battles,Armed clash,3,4,,Political violence,1,35.8,36.6\n");
        cli.file("bow.geojson", """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"BOW","name":"bow"},
                "geometry":{"type":"Polygon","coordinates":[[[36,35],[37,36],[37,35],[36,36],[36,35]]]}}]}
                """);
        String quay = Files.readString(EXAMPLES.resolve("ferry-road/quay-agreement.yaml"));
        cli.file("stripe.yaml", quay.replace("zone: ROAD-STRIP}", "zone: ROAD-STRIPE}"));
        cli.file(
                "cycle.yaml",
                quay.replaceFirst("shape:\\s+drawn:[^]]*[\\s\\d\\[\\]., -]*\\n", "shape: {union: [ROAD-STRIP]}\n")
                        .replaceFirst("shape: \\{buffer:[^}]*}}", "shape: {union: [TOLVA-VALLEY]}"));
        String rule = Files.readString(EXAMPLES.resolve("ferry-road/pack/rules/road.drl"));
        String head = Files.readString(EXAMPLES.resolve("ferry-road/pack/pack.yaml"));
        pack("escaping", head, rule.replace("\nthen", "\n    eval( true )\nthen"));
        pack("misspelt", head, rule.replace("$case : Case(", "$case : Caze("));
        pack("unended", head, rule.replace("\nend", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            assess nowhere                             | 3 | nowhere: there is no such dossier. A dossier is a folder with truce.yaml. To make one: truce start FILE... -d nowhere
            assess lake                                | 3 | lake: the folder holds no truce.yaml. To make one: truce start FILE... -d lake
            assess                                     | 2 | There is nothing to read: name a dossier, or files with --actions.
            assess none                                | 4 | truce.yaml: the dossier names no actions. Name files below 'actions', or with --actions.
            assess typo                                | 4 | truce.yaml:1: unknown key 'actoins'. Did you mean 'actions'?
            assess zone                                | 4 | truce.yaml: there is no time zone 'Asia/Damascsu'. Did you mean 'Asia/Damascus'?
            assess date                                | 4 | truce.yaml: '1.2.2020' is not a date or an instant. Write 2020-02-20 for the whole day, or an instant such as 2020-02-20T14:30Z.
            assess trust                               | 4 | trust is given to the pack 'mine', which this run does not load from a folder. Known: base.
            assess who                                 | 4 | parties.csv:1: there is no party 'NLFF' in the agreements of this run. Did you mean 'NLF'?
            assess who2                                | 4 | sources.csv:1: there is no type of source 'indipendent'. Did you mean 'independent'?
            assess -a event.csv                        | 3 | event.csv: there is no such file. Did you mean 'events.csv'?
            assess -a away/event.csv                   | 3 | away/event.csv: there is no such file. There is no such folder either.
            assess -a *.tsv                            | 3 | *.tsv: no file is there. Check the spelling of the folder or pattern.
            assess -a lake                             | 3 | lake: no file there is of a kind that some reader knows.
            assess -a empty.csv                        | 3 | empty.csv: the file is empty. Export it again.
            assess -a csv:empty.csv                    | 3 | empty.csv: it is empty. Was the download complete?
            assess -a cvs:events.csv                   | 3 | events.csv: there is no format 'cvs'. Did you mean 'csv'?
            assess -a cut.csv.gz                       | 3 | cut.csv.gz: the packed file is damaged or cut off. Copy or download it again.
            assess -a broken.zip                       | 3 | broken.zip: the zip archive is damaged. Copy or download it again.
            assess -a evil.zip                         | 3 | evil.zip: the archive holds a file that points outside it: ../evil.csv. Such archives are made to do harm: do not use it.
            assess -a hole.zip                         | 3 | hole.zip: the archive is empty.
            assess -a events.csv --from 30.2.2020      | 2 | '30.2.2020' is not a date or an instant. Write 2020-02-20 for the whole day, or an instant such as 2020-02-20T14:30Z.
            assess -a events.csv --from 2020-03-01 --to 2020-02-01 | 2 | The period ends (2020-02-01) before it begins (2020-03-01). Write 2020-02-20 for the whole day, or an instant such as 2020-02-20T14:30Z.
            assess -a events.csv --timezone Europe/Kiew | 2 | There is no time zone 'Europe/Kiew'. Did you mean 'Europe/Kiev'?
            assess -a events.csv --only land=Syria     | 2 | --only has no field 'land'. Known: actor, admin1, admin2, country, type.
            assess -a events.csv --only country        | 2 | --only country has no value. Write --only country=Syria.
            assess -a events.csv --set x               | 2 | --set x sets nothing. Write --set RULE.PARAM=VALUE.
            assess -a events.csv --set base.mas-casualty=3 | 4 | there is no parameter 'base.mas-casualty' (--set). Did you mean 'base.mass-casualty'?
            assess -a events.csv --set base.mass-casualty=few | 4 | the parameter base.mass-casualty is set to 'few' (--set). It takes a whole number.
            assess -a events.csv --disable base-01O    | 4 | there is no rule 'base-01O'. Did you mean 'base-010'?
            assess -a events.csv --no-base             | 4 | no rule pack is loaded. Name one with --pack, or drop --no-base.
            assess -a events.csv -p nopack             | 4 | nopack: there is no such pack. A pack is a folder with pack.yaml, or a .zip
            assess -a events.csv --max-refused some    | 2 | --max-refused takes a number or a share, such as 20 or 1%, not 'some'.
            assess -a events.csv --fail-on probabel    | 2 | --fail-on has no determination 'probabel'. Did you mean 'PROBABLE'?
            assess -a events.csv -o report.doc         | 2 | The ending of report.doc names no format of reports. Known: .csv, .geojson, .json, .jsonl, .md, .ndjson, .txt. Or name one: json:report.doc
            assess -a events.csv -o jsn:report         | 2 | There is no format of reports 'jsn'. Did you mean 'json'?
            assess -a events.csv -o away/report.json   | 2 | The report away/report.json cannot be written: there is no such folder.
            assess -a events.csv -o events.csv         | 2 | The report events.csv would overwrite a file that is read.
            assess -a events.csv -g SYR-2018-SOTCHI    | 4 | there is no agreement 'SYR-2018-SOTCHI' in the library. Did you mean 'SYR-2018-SOCHI'? All: truce agreements.
            assess -a events.csv -g none.yaml          | 3 | none.yaml: there is no such file. Did you mean 'mine.yaml'?
            assess full                                | 4 | trust is given to the pack 'base', which this run does not load from a folder.
            assess option                              | 4 | events.csv: the format csv takes no option 'delimeter'. Did you mean 'delimiter'?
            assess deaf -a events.csv                  | 4 | zones.geojson: the format geojson-zones takes no option 'dates'. Known: accuracy-km, status.
            assess map                                 | 3 | other.csv: there is no column 'dya' for the field date. Did you mean 'day'?
            assess field                               | 4 | other.csv: 'columns.dat': Truce knows no field 'dat'. Did you mean 'date'?
            assess -a ambiguous.csv                    | 3 | ambiguous.csv: column 'date': dates such as '03/02/2020' fit two readings, day first and month first. Say which: --dates dmy or --dates mdy.
            assess -a weekly.csv                       | 3 | weekly.csv: this is ACLED's weekly aggregate: sums by week and province at the province's centroid, not events. Download the event-level export (its header begins with event_id_cnty).
            assess -a csv:weekly.csv                   | 3 | weekly.csv: this is ACLED's weekly aggregate
            assess -a csv:binary.csv                   | 3 | binary.csv: this is not a table in text form: it holds zero bytes. Save it as CSV.
            assess -a events.csv -g stripe.yaml        | 4 | stripe.yaml:84: a norm of clause art4: unknown zone 'ROAD-STRIPE'. Did you mean 'ROAD-STRIP'?
            assess -a events.csv -g cycle.yaml         | 4 | cycle.yaml:34: the agreement: zones refer to each other in a circle: ROAD-STRIP -> TOLVA-VALLEY -> ROAD-STRIP.
            assess -a events.csv -p escaping           | 4 | escaping/rules/road.drl:10:5: 'eval' is outside the fence. It runs code; a rule only asks for properties.
            assess -a events.csv -p misspelt           | 4 | misspelt/rules/road.drl:9:13: there is no view 'Caze'. Did you mean 'Case'?
            assess -a events.csv -p unended            | 4 | unended/rules/road.drl:11:26: 'end' is missing after the consequence.
            assess -a events.csv --refused away/r.csv  | 2 | The table away/r.csv cannot be written: there is no such folder.
            assess -a events.csv --refused events.csv  | 2 | The table events.csv would overwrite a file that is read.
            agreements SYR-2020-JAM                    | 4 | there is no agreement 'SYR-2020-JAM' in the library. Did you mean 'SYR-2020-JAN'? All: truce agreements.
            rules base-999                             | 4 | there is no rule 'base-999'. Did you mean 'base-0
            explain x -d good                          | 4 | this run has no flag, incident, action or row 'x'. Write the id of a flag, an incident or an action as the report shows it, or file:row.
            explain event.csv:1 -d good                | 4 | this run has no flag, incident, action or row 'event.csv:1'. Rows of this run: events.csv:1 to events.csv:1.
            plugins acme                               | 4 | there is no plugin 'acme'.
            plugins --trust acme                       | 4 | there is no plugin 'acme'.
            check nowhere                              | 3 | nowhere: there is no such file or folder. Check the spelling.
            start note.txt -d new                      | 3 | `note.txt: no reader knows this kind of file`
            start -d new binary.bin                    | 3 | `binary.bin: this is a binary file of a kind that no reader knows`
            """)
    void itIsNamedWithWhatHelps(String words, int exit, String message) {
        Cli.Outcome outcome = cli.run(words.split(" "));
        assertThat(outcome.err()).contains(message).doesNotContain("Exception", "\tat ", "?.");
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(exit);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void everyTroubleOfARunIsToldAtOnceAndTheGravestGivesTheCode() {
        Cli.Outcome outcome = cli.run("assess", "-a", "event.csv", "-g", "SYR-2020-JAM", "--disable", "base-01O");
        assertThat(outcome.err()).contains("event.csv: there is no such file", "SYR-2020-JAM", "base-01O");
        assertThat(outcome.exit()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -a north.csv                  | north.csv:1: latitude 97.2 is not in -90..90. Are the columns longitude, latitude?
            -a swapped.csv                | swapped.csv:1: latitude 136.72 is not in -90..90. Are the columns longitude, latitude?
            -a unparsable.csv             | unparsable.csv:1: date 'soon': this is no date or time that Truce can read. Write 2020-02-20, 2020-02-20T14:30 or 2020-02-20T14:30+02:00.
            -a nosuchday.csv              | nosuchday.csv:1: date '2020-02-30'
            -a events.csv -z bow.geojson  | bow.geojson:1: coordinates: the outline crosses or touches itself at 35.5, 36.5.
            """)
    void aRefusedRowIsToldAndTheReportIsIncomplete(String inputs, String message) {
        Cli.Outcome outcome = cli.run(("assess " + inputs).split(" "));
        assertThat(outcome.err()).contains(message, "The report is INCOMPLETE. All refused rows: --refused FILE");
        assertThat(outcome.out()).contains("INCOMPLETE: this run did not see all its facts.");
        assertThat(outcome.exit()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            semicolons      | cells are separated by semicolons
            twice-encoded   | some cells held doubly encoded UTF-8
            midnight        | columns read
            mark            | columns read
            """)
    void oddInputIsReadWithANotice(String kind, String notice) throws IOException {
        String text = switch (kind) {
            case "semicolons" ->
                "\uFEFF" + EVENTS.replace(',', ';').replace("35.87", "35,87").replace("36.72", "36,72");
            case "twice-encoded" -> EVENTS.replace("NLF", "FranÃ§ais dâ€™Alep");
            case "midnight" -> EVENTS.replace("2020-02-03", "2020-02-03T24:00");
            default -> "\uFEFF" + EVENTS;
        };
        cli.file("odd.csv", text);
        String day = kind.equals("midnight") ? "2020-02-04T00:00Z" : "2020-02-03";
        Cli.Outcome outcome = cli.run("assess", "-a", "odd.csv", "--from", day, "-o", "json:-");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains(
                        notice,
                        "\"read\":1,\"accepted\":1,\"refused\":0",
                        "\"actions\":{\"out-of-reach:act-not-regulated\":1}");
    }

    @Test
    void aLineOfTwoHundredMegabytesIsRefusedAndNotHeldInMemory() throws IOException {
        byte[] million = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(folder.resolve("long.csv"))) {
            out.write(EVENTS.replace("SOHR\n", "").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(million);
            }
        }
        Cli.Outcome outcome = cli.run("assess", "-a", "long.csv");
        assertThat(outcome.err())
                .contains("long.csv:1: the record is longer than 4 million characters. "
                        + "Look for a quote that is not closed, or for line ends that were lost.");
        assertThat(outcome.exit()).isEqualTo(3);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(EVENTS.getBytes(StandardCharsets.UTF_8));
            // Rows that can be read: what stops it is the limit, not a row.
            byte[] zeros = "b,2020-02-03,raid,A,B,Syria,35.87,36.72,2,X\n"
                    .repeat(24_000)
                    .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 80; i++) {
                gzip.write(zeros);
            }
        }
        cli.file("bomb.csv.gz", bytes.toByteArray());
        Cli.Outcome outcome = cli.run("assess", "-a", "csv:bomb.csv.gz");
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("bomb.csv.gz unpacks to more than 64 MiB, far more than its packed size explains. "
                        + "If it is right, unpack it first.");
    }

    @Test
    void checkTellsAllErrorsAndEndsWithOne() {
        Cli.Outcome outcome = cli.run("check", "mine.yaml");
        assertThat(outcome.out()).contains("titel");
        assertThat(outcome.exit()).isEqualTo(1);
        Cli.Outcome pack = cli.run("check", "pack");
        assertThat(pack.out()).contains("pack/");
        assertThat(pack.exit()).isEqualTo(1);
        assertThat(cli.run("check", "good").exit()).isZero();
    }

    private void pack(String name, String head, String rules) throws IOException {
        cli.file(name + "/pack.yaml", head);
        cli.file(name + "/rules/road.drl", rules);
    }

    private static byte[] zip(String entry, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
