package truce.rules.pack;

/** Turns a checked pack into classes that the engine loads. */
public interface PackCompiler {

    /** The compiled pack, a jar; the same pack gives the same bytes. */
    byte[] compile(CheckedPack pack);

    /** Version of the engine and of whatever else decides the bytes. */
    String version();
}
