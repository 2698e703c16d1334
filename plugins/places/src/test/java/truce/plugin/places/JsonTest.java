package truce.plugin.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class JsonTest {

    @Test
    void valuesBecomePlainOnes() {
        Object json = json("{\"a\": [1, 2.50, \"x\", true, null], \"b\": 1, \"b\": 2}");

        assertThat(Json.find(json, "a")).contains(List.of(1, 2.5, "x", true, Json.NULL));
        assertThat(Json.find(json, "b").flatMap(Json::text)).contains("2");
        assertThat(Json.find(json, "c")).isEqualTo(Optional.empty());
        assertThat(Json.find(3, "c")).isEmpty();
        assertThat(Json.text(Json.NULL)).isEmpty();
        assertThat(json("")).isEqualTo(Json.NULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[1,2.5,null,true,\"q\\\"\\n\"]}", "null", "[[],{}]", "\"ü\""})
    void aValueIsWrittenAsItWasRead(String text) {
        assertThat(Json.written(json(text))).isEqualTo(text);
    }

    @Test
    void whatIsNoJsonIsToldWithItsLine() {
        for (String text : List.of("{\n\"a\": }", "{}\n3", "{\"a\": [1,\n")) {
            assertThatThrownBy(() -> json(text))
                    .isInstanceOfSatisfying(
                            JacksonException.class,
                            e -> assertThat(e.getLocation().getLineNr()).isEqualTo(2));
        }
        assertThatThrownBy(() -> json("[".repeat(101))).isInstanceOf(JacksonException.class);
    }

    private static Object json(String text) {
        return Json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
