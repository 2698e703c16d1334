package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Counts of UCDP's Syrian events that somebody else's script got, through the command line. */
class SyriaCountsTest {

    private static final long ROWS = 16_566;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} to {1} {3}: {2} actions")
    @CsvSource({
        "2016-02-27, 2016-09-12, 243, ''",
        "2017-05-06, 2018-09-16, 559, ''",
        "2018-09-17, 2019-11-30, 680, ''",
        "2018-09-17, 2019-11-30, 680, --timezone Asia/Damascus"
    })
    void theActionsOfIdlibAre(String from, String to, long selected, String zone) throws IOException {
        Path data = SharedData.file("data/ucdp-ged-syria/ged-syria-2016-2019.csv");
        String words = "assess -g SYR-2018-SOCHI -q -o r.json --from " + from + " --to " + to + " " + zone;
        List<String> args = new ArrayList<>(List.of(words.strip().split(" ")));
        args.addAll(List.of("--only", "admin1=Idlib Governorate", "-a", data.toString()));
        Cli.Outcome outcome = new Cli(folder).run(args.toArray(String[]::new));
        assertThat(outcome.exit()).as(outcome.err()).isZero();

        JsonNode report = new ObjectMapper().readTree(Files.readString(folder.resolve("r.json")));
        JsonNode input = report.get("run").get("inputs").get(0);
        assertThat(input.get("read").asLong()).isEqualTo(ROWS);
        assertThat(input.get("accepted").asLong() + input.get("refused").asLong())
                .isEqualTo(ROWS);
        JsonNode actions = report.get("actions");
        assertThat(actions.valueStream().mapToLong(JsonNode::asLong).sum()).isEqualTo(ROWS);
        assertThat(ROWS
                        - actions.get("not-selected").asLong()
                        - actions.get("outside-period").asLong())
                .isEqualTo(selected);
    }
}
