package truce.core.run;

/**
 * What became of the rows of one input file: read = accepted + refused.
 *
 * @param name relative to the dossier, never an absolute path
 * @param format id of the fact source that read it
 * @param sha256 hash of its bytes, 64 hexadecimal digits
 * @param read data records read
 * @param accepted records understood, {@code repeated} among them
 * @param refused records not understood, each with its fault
 * @param repeated accepted records that repeat the id of an earlier one and count once
 */
public record InputCount(
        String name, String format, String sha256, long read, long accepted, long refused, long repeated) {
    public InputCount {
        if (read != accepted + refused) {
            throw new IllegalArgumentException(
                    name + ": " + read + " read is not " + accepted + " accepted + " + refused + " refused");
        }
    }
}
