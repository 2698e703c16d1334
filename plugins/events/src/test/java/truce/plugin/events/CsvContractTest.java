package truce.plugin.events;

import java.util.List;
import truce.core.spi.FactSource;
import truce.testkit.FactSourceContract;
import truce.testkit.Sample;

class CsvContractTest extends FactSourceContract {

    @Override
    protected FactSource source() {
        return new CsvSource();
    }

    @Override
    protected List<Sample> samples() {
        return List.of(Sample.of("events.csv", """
                id,date,act,actor,target,country,latitude,longitude,killed,sources
                a1,2020-02-03,artillery-fire,North,South,Aland,35.8,36.7,2,Lake Radio
                a2,2020-02-30,artillery-fire,North,South,Aland,35.8,36.7,2,Lake Radio
                a3,2020-02-04,artillery-fire,North,South,Aland,35.8,36.7,0,Lake Radio
                """));
    }
}
