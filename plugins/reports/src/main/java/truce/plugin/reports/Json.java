package truce.plugin.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON name by name, without ever holding a document. Top-level lists have one element a line. */
final class Json {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator out;

    Json(OutputStream stream) {
        out = FACTORY.createGenerator(ObjectWriteContext.empty(), stream, JsonEncoding.UTF8);
    }

    /** Some writing. */
    interface Part {
        void write();
    }

    /** Does the writing; a failure of the stream is thrown as what it is. */
    void write(Part part) throws IOException {
        try {
            part.write();
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    void flush() {
        out.flush();
    }

    /** A line break between the elements of what is written. */
    void newLine() {
        out.writeRaw('\n');
    }

    void object(Part members) {
        out.writeStartObject();
        members.write();
        out.writeEndObject();
    }

    void object(String name, Part members) {
        out.writeName(name);
        object(members);
    }

    void begin() {
        out.writeStartObject();
    }

    void beginList(String name) {
        out.writeName(name);
        out.writeStartArray();
    }

    void endList() {
        out.writeEndArray();
    }

    void end() {
        out.writeEndObject();
    }

    <T> void list(String name, Collection<T> values, java.util.function.Consumer<T> each) {
        beginList(name);
        values.forEach(each);
        endList();
    }

    void texts(String name, Collection<?> values) {
        list(name, values, value -> out.writeString(value.toString()));
    }

    void text(String name, String value) {
        out.writeName(name);
        out.writeString(value);
    }

    /** The text, or null when there is none. */
    void textOrNull(String name, String value) {
        if (value.isEmpty()) {
            nothing(name);
        } else {
            text(name, value);
        }
    }

    void number(String name, long value) {
        out.writeName(name);
        out.writeNumber(value);
    }

    void number(String name, OptionalDouble value) {
        if (value.isPresent()) {
            number(name, value.getAsDouble());
        } else {
            nothing(name);
        }
    }

    void number(String name, double value) {
        out.writeName(name);
        number(value);
    }

    /** Whole numbers without a point. */
    void number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            out.writeNumber((long) value);
        } else {
            out.writeNumber(value);
        }
    }

    void truth(String name, boolean value) {
        out.writeName(name);
        out.writeBoolean(value);
    }

    void nothing(String name) {
        out.writeName(name);
        out.writeNull();
    }

    /** Nested lists of numbers, as coordinates are. */
    void numbers(Object value) {
        if (value instanceof Collection<?> list) {
            out.writeStartArray();
            list.forEach(this::numbers);
            out.writeEndArray();
        } else if (value instanceof Number number) {
            number(Math.round(number.doubleValue() * 1e5) / 1e5);
        } else {
            throw new IllegalArgumentException("not a coordinate: " + value);
        }
    }

    void numbers(String name, Object value) {
        out.writeName(name);
        numbers(value);
    }
}
