package truce.plugin.agreements;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import truce.core.fault.Partial;
import truce.core.spi.FactSink;
import truce.core.spi.FactSource;
import truce.core.spi.FileHead;
import truce.core.spi.Input;
import truce.core.spi.ReadRequest;
import truce.core.spi.Recognition;
import truce.plugin.agreements.AgreementLibrary.CodedAgreement;

/** Reads an agreement from a YAML file. Every fault of the file is refused at once, each with its line. */
@Dependent
public final class AgreementSource implements FactSource {

    @Override
    public String id() {
        return "agreement";
    }

    @Override
    public String summary() {
        return "an agreement, coded clause by clause in YAML";
    }

    @Override
    public Recognition recognise(FileHead head) {
        if (!head.name().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
            return new Recognition.No();
        }
        boolean says = new String(head.start(), StandardCharsets.UTF_8)
                .lines()
                .anyMatch(line -> line.startsWith("agreement:"));
        return says ? new Recognition.Yes("YAML with the key 'agreement'") : new Recognition.No();
    }

    @Override
    public void read(ReadRequest request, FactSink sink) throws IOException {
        Input input = request.input();
        Partial<Optional<CodedAgreement>> read =
                AgreementLibrary.shipped().read(input.name(), bytes(input), name -> beside(input, name));
        read.faults().forEach(sink::refused);
        read.value().ifPresent(coded -> sink.agreement(coded.agreement(), coded.sha256()));
    }

    private static byte[] bytes(Input input) throws IOException {
        try (InputStream in = input.open()) {
            return in.readNBytes(YamlTree.LARGEST_BYTES + 1);
        }
    }

    private static Optional<byte[]> beside(Input input, String name) throws IOException {
        Optional<Input> found = input.beside(name);
        return found.isPresent() ? Optional.of(bytes(found.get())) : Optional.empty();
    }
}
