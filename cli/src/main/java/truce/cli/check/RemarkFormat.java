package truce.cli.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How remarks are written. */
public enum RemarkFormat {
    /** For people. */
    TEXT("txt"),
    /** As {@code docs/schema/truce-check-1.schema.json} says. */
    JSON("json"),
    /** SARIF 2.1.0, which code hosts and editors show. */
    SARIF("sarif"),
    /** Annotations of GitHub's actions. */
    GITHUB("github");

    private final String extension;

    RemarkFormat(String extension) {
        this.extension = extension;
    }

    /** {@code sarif}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that name. */
    public static Optional<RemarkFormat> ofCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }

    /** The format that a file's name asks for. */
    public static Optional<RemarkFormat> ofFile(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.extension))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(RemarkFormat::code).toList();
    }

    /** Writes the remarks, without colours. */
    public void write(Remarks remarks, OutputStream out) throws IOException {
        switch (this) {
            case JSON -> RemarkJson.write(remarks, out);
            case SARIF -> RemarkSarif.write(remarks, out);
            case GITHUB -> out.write(RemarkAnnotations.text(remarks).getBytes(StandardCharsets.UTF_8));
            default -> out.write(new RemarkText(false).text(remarks).getBytes(StandardCharsets.UTF_8));
        }
    }
}
