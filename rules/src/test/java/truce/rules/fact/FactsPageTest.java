package truce.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import truce.core.action.ActionGroup;

/**
 * {@code docs/facts.md} and {@code docs/taxonomy.md} are what the classes say. Run with {@code -Dtruce.write=true} to write
 * them anew.
 */
class FactsPageTest {

    private static final Path DOCS = Path.of(System.getProperty("truce.root", ".."), "docs");

    @Test
    void thePageOnFactsSaysWhatTheClassesSay() throws IOException {
        assertPage("facts.md", FactsPage.text());
    }

    @Test
    void thePageOnTheTaxonomySaysWhatTheListsSay() throws IOException {
        assertPage("taxonomy.md", TaxonomyPage.text());
    }

    @Test
    void everyGroupOfActsIsAPropertyThatRulesMayAsk() {
        Set<String> asked = Vocabulary.properties(Acts.class).keySet();
        assertThat(ActionGroup.values())
                .allSatisfy(group -> assertThat(TaxonomyPage.text()).contains("| `" + group.code() + "` | `acts."));
        Pattern.compile("`acts\\.(\\w+)`")
                .matcher(TaxonomyPage.text())
                .results()
                .forEach(property -> assertThat(asked).contains(property.group(1)));
    }

    private static void assertPage(String name, String text) throws IOException {
        Path page = DOCS.resolve(name);
        if (Boolean.getBoolean("truce.write")) {
            Files.writeString(page, text, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(page, StandardCharsets.UTF_8))
                .as("docs/" + name + " differs from the classes: run this test with -Dtruce.write=true")
                .isEqualTo(text);
    }

    @Test
    void everyPropertyOfAViewHasAMeaningButItsId() {
        Vocabulary.views()
                .values()
                .forEach(view -> assertThat(Vocabulary.properties(view).size())
                        .isGreaterThanOrEqualTo(view.getRecordComponents().length - 1));
    }
}
