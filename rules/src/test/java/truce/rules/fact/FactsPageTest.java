package truce.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/facts.md} is what the classes say. Run with {@code -Dtruce.write=true} to write it anew. */
class FactsPageTest {

    private static final Path PAGE = Path.of(System.getProperty("truce.root", ".."), "docs", "facts.md");

    @Test
    void thePageSaysWhatTheClassesSay() throws IOException {
        if (Boolean.getBoolean("truce.write")) {
            Files.writeString(PAGE, FactsPage.text(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
                .as("docs/facts.md differs from the classes: run this test with -Dtruce.write=true")
                .isEqualTo(FactsPage.text());
    }

    @Test
    void everyPropertyOfAViewHasAMeaningButItsId() {
        Vocabulary.views()
                .values()
                .forEach(view -> assertThat(Vocabulary.properties(view).size())
                        .isGreaterThanOrEqualTo(view.getRecordComponents().length - 1));
    }
}
