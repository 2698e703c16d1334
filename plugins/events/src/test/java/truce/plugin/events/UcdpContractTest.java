package truce.plugin.events;

import java.util.List;
import java.util.stream.Stream;
import truce.core.spi.FactSource;
import truce.testkit.FactSourceContract;
import truce.testkit.Sample;

/** The Georeferenced Event Dataset of UCDP in its vintages. */
class UcdpContractTest extends FactSourceContract {

    @Override
    protected FactSource source() {
        return new UcdpSource();
    }

    @Override
    protected List<Sample> samples() {
        return Stream.of("ucdp-code-status.csv", "ucdp-first-vintage.csv", "ucdp-new-ids.csv")
                .map(AcledContractTest::sample)
                .toList();
    }
}
