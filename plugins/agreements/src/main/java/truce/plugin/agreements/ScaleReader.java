package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.List;
import truce.core.agreement.LocalGrade;

/** Reads an agreement's own scale of gravity, such as {@code scale: {leve: S0, grave: S3}}. */
final class ScaleReader {

    private static final List<String> GRADES = List.of("S0", "S1", "S2", "S3", "S4", "S5");

    private ScaleReader() {}

    static List<LocalGrade> read(Section top) {
        List<LocalGrade> scale = new ArrayList<>();
        top.each("scale", (name, entry) -> {
            int from = entry.value() instanceof Node.Text text ? GRADES.indexOf(text.text()) : -1;
            if (from < 0) {
                top.fault(
                        "scale",
                        "'" + name + "' is no grade of gravity",
                        "Write the least of S0 to S5 that it stands for, such as grave: S3.");
            } else {
                scale.add(new LocalGrade(name, from));
            }
        });
        return scale;
    }
}
