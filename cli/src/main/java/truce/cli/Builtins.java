package truce.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import truce.core.spi.FactSource;
import truce.core.spi.ReportWriter;

/** The fact sources and report writers that come with Truce, sorted by id. */
@Dependent
public class Builtins {

    private final List<FactSource> sources;
    private final List<ReportWriter> writers;

    @Inject
    Builtins(@Any Instance<FactSource> sources, @Any Instance<ReportWriter> writers) {
        this(sources.stream().toList(), writers.stream().toList());
    }

    /** For use without a container. */
    public Builtins(List<FactSource> sources, List<ReportWriter> writers) {
        this.sources =
                sources.stream().sorted(Comparator.comparing(FactSource::id)).toList();
        this.writers = writers.stream()
                .sorted(Comparator.comparing(ReportWriter::format))
                .toList();
    }

    public List<FactSource> sources() {
        return sources;
    }

    public List<ReportWriter> writers() {
        return writers;
    }
}
