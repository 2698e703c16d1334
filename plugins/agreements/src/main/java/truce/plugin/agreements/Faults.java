package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import truce.core.fault.Fault;

/** Collects what is wrong with a file, so that all is told at once. */
final class Faults {

    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    Faults(String file) {
        this.file = file;
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

    /** In order of lines. */
    List<Fault> all() {
        return faults.stream().sorted(Comparator.comparingLong(Fault::row)).toList();
    }
}
