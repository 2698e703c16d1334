package truce.plugin.events;

import java.util.List;
import truce.core.spi.FactSource;
import truce.testkit.FactSourceContract;
import truce.testkit.Sample;

/** Tables of known facts. */
class CircumstancesContractTest extends FactSourceContract {

    @Override
    protected FactSource source() {
        return new CircumstancesSource();
    }

    @Override
    protected List<Sample> samples() {
        return List.of(Sample.of("known.csv", """
                fact,norm,who,item,value,from,to,zone,whole,sources,evidence
                performance,DEMO/c2,North,,fully,2020-03-09,,,,Monitors,observed
                coverage,,Monitors,notifications,full,2020-03-01,2020-03-31,demo-area,,,
                force-count,,North,tube-artillery,many,2020-03-10,,demo-band,yes,Monitors,observed
                force-count,,North,tube-artillery,37,2020-03-10,,demo-band,yes,Monitors,observed
                """));
    }
}
