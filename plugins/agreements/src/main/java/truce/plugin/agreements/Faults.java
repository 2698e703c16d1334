package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import truce.core.fault.Fault;

/** Collects what is wrong with a file, so that all is told at once. */
final class Faults {

    private final String file;
    private final List<Fault> faults;

    Faults(String file) {
        this(file, new ArrayList<>());
    }

    private Faults(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Collects faults of a file that this one refers to. */
    Faults in(String otherFile) {
        return new Faults(otherFile, faults);
    }

    String file() {
        return file;
    }

    void add(int line, String key, String problem, String help) {
        add(line, key, "", problem, help);
    }

    void add(int line, String key, String value, String problem, String help) {
        Fault fault = new Fault(file, line, key, value, problem, help);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Those of the file itself first, in order of lines. */
    List<Fault> all() {
        return faults.stream()
                .sorted(Comparator.comparing((Fault fault) -> !fault.file().equals(file))
                        .thenComparing(Fault::file)
                        .thenComparingLong(Fault::row))
                .toList();
    }
}
