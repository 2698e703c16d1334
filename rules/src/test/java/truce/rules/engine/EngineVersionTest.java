package truce.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import truce.rules.pack.PackNeeds;

/** What packs are told of the engine is true. */
class EngineVersionTest {

    @Test
    void thePackNeedsAreHeldAgainstTheEngineThatRuns() {
        assertThat(new DroolsCompiler().version()).startsWith(PackNeeds.ENGINE + " " + PackNeeds.ENGINE_MAJOR + ".");
    }
}
