package truce.core.origin;

/**
 * Where a fact was read: the file and the data record in it. Row numbers move when files are edited; identities do not
 * rest on them.
 *
 * @param file name relative to the dossier, never an absolute path
 * @param row data record, 1-based; 0 when the fact stands for the whole file
 */
public record Origin(String file, long row) implements Comparable<Origin> {

    public Origin {
        if (row < 0) {
            throw new IllegalArgumentException("row " + row + " is not 0 or more");
        }
    }

    @Override
    public int compareTo(Origin other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Long.compare(row, other.row);
    }

    /** {@code acled.csv:17}. */
    @Override
    public String toString() {
        return row == 0 ? file : file + ":" + row;
    }
}
