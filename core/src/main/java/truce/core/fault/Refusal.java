package truce.core.fault;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when faults make the whole run meaningless. Carries every fault known at that point, not only the first. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of input is at fault; the CLI gives each its exit code. */
    public enum Because {
        /** A file of facts is missing, unreadable, or too much of it is refused. */
        INPUT,
        /** A dossier, agreement or pack is invalid, or an id is unknown. */
        DEFINITION,
        /** A plugin that the run needs failed or is not trusted. */
        PLUGIN
    }

    private final Because because;
    private final transient List<Fault> faults;

    public Refusal(Because because, List<Fault> faults) {
        super(faults.stream().map(Fault::message).collect(Collectors.joining(System.lineSeparator())));
        this.because = because;
        this.faults = List.copyOf(faults);
    }

    public static Refusal of(Because because, String file, String problem, String help) {
        return new Refusal(because, List.of(Fault.of(file, problem, help)));
    }

    public Because because() {
        return because;
    }

    public List<Fault> faults() {
        return faults;
    }
}
