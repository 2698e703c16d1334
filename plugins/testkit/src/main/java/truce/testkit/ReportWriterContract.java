package truce.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import truce.core.spi.ReportWriter;

/** The contract of a report writer as tests. A plugin's test extends it and says which writers. */
public abstract class ReportWriterContract {

    /** The writers, at least one. */
    protected abstract List<ReportWriter> writers();

    @TestFactory
    Stream<DynamicNode> keepsTheContractOfAReportWriter() {
        if (writers().isEmpty()) {
            throw new AssertionError("there is no writer to test");
        }
        return writers().stream()
                .map(writer -> DynamicContainer.dynamicContainer(
                        writer.format(), WriterCheck.of(writer).stream().map(FactSourceContract::test)));
    }
}
