package truce.rules.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A compiled pack as bytes: the classes that the engine made, in order of names and without times. */
final class CompiledJar {

    private static final LocalDateTime FIXED = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** Far above what the largest pack within the fence comes to. */
    private static final int MOST_BYTES = 256 * 1024 * 1024;

    private CompiledJar() {}

    /** Keeps of the engine's own jar what loading needs. */
    static byte[] of(byte[] kjar) {
        Map<String, byte[]> kept = new TreeMap<>(entries(kjar));
        kept.keySet().removeIf(name -> !isRuleClass(name) && !name.endsWith("/drools-model"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : kept.entrySet()) {
                boolean models = entry.getKey().endsWith("/drools-model");
                ZipEntry written = new ZipEntry(models ? "models" : entry.getKey());
                written.setTimeLocal(FIXED);
                zip.putNextEntry(written);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a jar in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static boolean isRuleClass(String name) {
        return name.startsWith("truce/pack/") && name.endsWith(".class");
    }

    /** Content by name. */
    static Map<String, byte[]> entries(byte[] jar) {
        Map<String, byte[]> entries = new TreeMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] bytes = zip.readNBytes(left);
                    left -= bytes.length;
                    entries.put(entry.getName(), bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a compiled pack cannot be read", e);
        }
        return entries;
    }
}
