package truce.cli.test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import truce.cli.yaml.YamlKeys;
import truce.cli.yaml.YamlNode;
import truce.cli.yaml.YamlText;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;

/** Reads what scenes are given from a file of its own: {@code fixtures/given.yaml}, {@code tests/NAME.given.yaml}. */
final class GivenFile {

    private GivenFile() {}

    /** What it gives; nothing when there is no such file. */
    static Given read(String file, Path path, List<Fault> faults) {
        if (!Files.isRegularFile(path)) {
            return Given.NOTHING;
        }
        YamlNode.Keys keys = YamlText.parse(file, text(file, path));
        Path folder = path.toAbsolutePath().resolveSibling("");
        return new GivenReader(file, folder).read(new YamlKeys(file, keys, GivenReader.KEYS, faults), keys);
    }

    /** The text of a small file. */
    static String text(String file, Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Refusal.of(Refusal.Because.INPUT, file, "the file cannot be read", "Is it UTF-8?");
        }
    }
}
