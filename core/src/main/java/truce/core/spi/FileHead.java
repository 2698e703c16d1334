package truce.core.spi;

/**
 * The begin of a file, for recognising it.
 *
 * @param name file name without folders and without {@code .gz}
 * @param start the first bytes after decompression, at most 64 KiB; the array is not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record FileHead(String name, byte[] start) {}
