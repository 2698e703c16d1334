package truce.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import truce.core.spi.FactSource;

/**
 * The contract of a fact source as tests. A plugin's test extends it and says which source and which samples:
 *
 * <pre>{@code
 * class IncidentLogSourceTest extends FactSourceContract {
 *     @Override protected FactSource source() { return new IncidentLogSource(); }
 *     @Override protected List<Sample> samples() { return List.of(Sample.of("a.log", "...")); }
 * }
 * }</pre>
 */
public abstract class FactSourceContract {

    /** The source; a new one for each call. */
    protected abstract FactSource source();

    /** Files that it reads, at least one. */
    protected abstract List<Sample> samples();

    @TestFactory
    Stream<DynamicNode> keepsTheContractOfAFactSource() {
        if (samples().isEmpty()) {
            throw new AssertionError("a source is tested with a sample of what it reads");
        }
        return samples().stream()
                .map(sample -> DynamicContainer.dynamicContainer(
                        sample.name(), SourceCheck.of(source(), sample).stream().map(FactSourceContract::test)));
    }

    static DynamicTest test(Finding finding) {
        return DynamicTest.dynamicTest(finding.sentence(), () -> {
            if (!finding.isKept()) {
                throw new AssertionError(finding.sentence() + ": " + finding.why());
            }
        });
    }
}
