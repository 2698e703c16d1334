package truce.plugin.places;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as plain values: a {@link Map} of its members in order, a {@link List}, a {@link String}, {@link Number} or
 * {@link Boolean}, or {@link #NULL}. At most 100 levels deep.
 */
final class Json {

    static final Object NULL = Optional.empty();

    private static final int DEEPEST = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private Json() {}

    /**
     * The one value of a file; {@link #NULL} when there is nothing.
     *
     * @throws tools.jackson.core.JacksonException with the line from which on it is no JSON
     */
    static Object read(InputStream in) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            Object top = parser.nextToken() == null ? NULL : value(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "a second value", parser.currentTokenLocation());
            }
            return top;
        }
    }

    /** A member of an object; empty for what has none of that name. */
    static Optional<Object> find(Object json, String name) {
        return json instanceof Map<?, ?> members ? Optional.ofNullable(members.get(name)) : Optional.empty();
    }

    /** A text, number or truth value as text; empty for anything else. */
    static Optional<String> text(Object json) {
        return json instanceof Map || json instanceof List || json == NULL
                ? Optional.empty()
                : Optional.of(String.valueOf(json));
    }

    /** The value as JSON writes it. */
    static String written(Object json) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, generator);
        }
        return text.toString();
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> NULL;
            default -> parser.getString();
        };
    }

    private static Map<String, Object> members(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<Object> items(JsonParser parser) {
        List<Object> items = new ArrayList<>(2);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }

    private static void write(Object json, JsonGenerator to) {
        if (json instanceof Map<?, ?> members) {
            to.writeStartObject();
            members.forEach((name, value) -> {
                to.writeName(String.valueOf(name));
                write(value, to);
            });
            to.writeEndObject();
        } else if (json instanceof List<?> items) {
            to.writeStartArray();
            items.forEach(item -> write(item, to));
            to.writeEndArray();
        } else if (json instanceof String text) {
            to.writeString(text);
        } else {
            to.writeRawValue(json == NULL ? "null" : json.toString());
        }
    }
}
