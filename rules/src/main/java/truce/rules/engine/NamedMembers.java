package truce.rules.engine;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Methods and fields that a class names, read from its class file without loading it. */
public final class NamedMembers {

    private final DataInputStream in;
    private final Map<Integer, String> texts = new TreeMap<>();
    private final Map<Integer, Integer> names = new TreeMap<>();
    private final Map<Integer, int[]> members = new TreeMap<>();
    private final Map<Integer, Integer> described = new TreeMap<>();

    private NamedMembers(byte[] classFile) {
        this.in = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    /**
     * Owner, a point, name: {@code java/lang/System.exit}.
     *
     * @throws UncheckedIOException when it is no class file
     */
    public static Set<String> of(byte[] classFile) {
        return new NamedMembers(classFile).named();
    }

    private Set<String> named() {
        try {
            in.readInt();
            in.readInt();
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                i += constant(i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a compiled class cannot be read", e);
        }
        Set<String> found = new TreeSet<>();
        members.values()
                .forEach(pair -> found.add(
                        text(names.getOrDefault(pair[0], 0)) + "." + text(described.getOrDefault(pair[1], 0))));
        return found;
    }

    /** Reads one constant; some take two places. */
    private int constant(int index) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 1 -> texts.put(index, in.readUTF());
            case 7 -> names.put(index, in.readUnsignedShort());
            case 9, 10, 11 -> members.put(index, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
            case 12 -> {
                described.put(index, in.readUnsignedShort());
                in.readUnsignedShort();
            }
            case 5, 6 -> in.readLong();
            case 15 -> in.skipBytes(3);
            case 8, 16, 19, 20 -> in.readUnsignedShort();
            default -> in.readInt();
        }
        return tag == 5 || tag == 6 ? 1 : 0;
    }

    private String text(int index) {
        return texts.getOrDefault(index, "");
    }
}
