package truce.plugin.agreements;

import java.util.List;
import truce.core.spi.FactSource;
import truce.testkit.FactSourceContract;
import truce.testkit.Sample;

/** The reader of agreements keeps the contract of every source. */
class AgreementContractTest extends FactSourceContract {

    @Override
    protected FactSource source() {
        return new AgreementSource();
    }

    @Override
    protected List<Sample> samples() {
        return List.of(Sample.of("mine.yaml", Yaml.VALID));
    }
}
