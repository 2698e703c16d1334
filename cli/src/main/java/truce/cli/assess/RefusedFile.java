package truce.cli.assess;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import truce.cli.dossier.AnalystTable;
import truce.cli.output.WholeFile;
import truce.core.fault.Fault;

/** Writes the refused rows as a table: file, row, column, value, problem, help. */
public final class RefusedFile {

    private RefusedFile() {}

    public static void write(Path file, List<Fault> refused) throws IOException {
        WholeFile.write(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write("file,row,column,value,problem,help\r\n");
            for (Fault fault : refused) {
                writer.write(String.join(
                                ",",
                                quoted(fault.file()),
                                fault.row() == 0 ? "" : Long.toString(fault.row()),
                                quoted(fault.column()),
                                quoted(fault.value()),
                                quoted(fault.problem()),
                                quoted(fault.help()))
                        + "\r\n");
            }
            writer.flush();
        });
    }

    private static String quoted(String cell) {
        return cell.isEmpty() ? "" : '"' + AnalystTable.defused(cell).replace("\"", "\"\"") + '"';
    }
}
