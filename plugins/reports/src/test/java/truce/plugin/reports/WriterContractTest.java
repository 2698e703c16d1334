package truce.plugin.reports;

import java.util.List;
import truce.core.spi.ReportWriter;
import truce.testkit.ReportWriterContract;

class WriterContractTest extends ReportWriterContract {

    @Override
    protected List<ReportWriter> writers() {
        return Written.writers();
    }
}
