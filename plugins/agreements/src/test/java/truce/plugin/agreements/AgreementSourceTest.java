package truce.plugin.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import truce.core.agreement.Agreement;
import truce.core.fault.Fault;
import truce.core.origin.Fingerprint;
import truce.core.spi.Atlas;
import truce.core.spi.FactSink;
import truce.core.spi.FileHead;
import truce.core.spi.Input;
import truce.core.spi.ReadRequest;
import truce.core.spi.Recognition;

class AgreementSourceTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void aFileIsAnAgreementWithTheFingerprintOfItsBytes() throws IOException {
        read(Yaml.VALID);
        assertThat(told)
                .containsExactly(
                        "agreement NOR-2020-TRUCE " + Fingerprint.sha256(Yaml.VALID.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileWithFaultsGivesTheFaultsAndNoAgreement() throws IOException {
        read(Yaml.VALID.replace("zone: BELT}", "zone: BLET}").replace("title: Truce", "titel: Truce"));
        assertThat(told).hasSize(3).allMatch(line -> line.startsWith("refused mine.yaml:"));
    }

    @Test
    void aFileMayReferToTheActorsOfTheLibrary() throws IOException {
        read(Yaml.VALID.replace("party: [NORTH, SOUTH]", "party: [NORTH, SOUTH, TUR]"));
        assertThat(told).singleElement().asString().startsWith("agreement");
    }

    @Test
    void itKnowsItsOwnKind() {
        assertThat(recognise("a.yaml", Yaml.VALID)).isInstanceOf(Recognition.Yes.class);
        assertThat(recognise("truce.yaml", "title: a dossier")).isInstanceOf(Recognition.No.class);
        assertThat(recognise("a.csv", Yaml.VALID)).isInstanceOf(Recognition.No.class);
    }

    private static Recognition recognise(String name, String text) {
        return new AgreementSource().recognise(new FileHead(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private void read(String text) throws IOException {
        Input input = new Input() {
            @Override
            public String name() {
                return "mine.yaml";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        };
        new AgreementSource().read(new ReadRequest(input, Map.of(), ZoneOffset.UTC, nothing(Atlas.class)), sink());
    }

    private FactSink sink() {
        return (FactSink) Proxy.newProxyInstance(
                FactSink.class.getClassLoader(), new Class<?>[] {FactSink.class}, (proxy, method, args) -> {
                    switch (method.getName()) {
                        case "agreement" -> told.add("agreement " + ((Agreement) args[0]).id() + " " + args[1]);
                        case "refused" -> told.add("refused " + ((Fault) args[0]).message());
                        default -> throw new AssertionError(method.getName() + " is not expected");
                    }
                    return null;
                });
    }

    private static <T> T nothing(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            throw new AssertionError("nothing is asked");
        }));
    }
}
