package truce.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import truce.rules.pack.Problem.Code;

/**
 * Reads a small YAML file as data: no anchors or aliases (a few lines of them can stand for gigabytes), no tags, no
 * documents after the first, limited depth.
 */
final class YamlReader {

    private static final int DEEPEST = 8;

    private final Problems problems;
    private final String text;

    private YamlReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The file's keys and values; empty, with a problem told, when it cannot be read. */
    static YamlNode.Mapping read(SourceText source, Problems problems) {
        return new YamlReader(source.text(), problems).mapping();
    }

    /** Something that the reader refuses; the problem has been told. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("told", null, false, false);
        }
    }

    private YamlNode.Mapping mapping() {
        if (tabIndents()) {
            return YamlNode.UNREADABLE;
        }
        try (YAMLParser parser = (YAMLParser) new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                problems.add(Code.YAML, Spot.START, "the file is empty", "");
                return YamlNode.UNREADABLE;
            }
            if (node(parser, 0) instanceof YamlNode.Mapping mapping) {
                if (parser.nextToken() != null) {
                    problems.add(Code.YAML, spot(parser), "a second document begins here", "Keep the first only.");
                }
                return mapping;
            }
            problems.add(Code.YAML, Spot.START, "the file does not hold keys with values", "");
        } catch (Refused told) {
            return YamlNode.UNREADABLE;
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            Spot spot = location == null
                    ? Spot.START
                    : new Spot(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
            problems.add(Code.YAML, spot, "the file is no YAML from here on", "Check indents, colons and quotes.");
        }
        return YamlNode.UNREADABLE;
    }

    /** The parser calls a tab in an indent many things, but not a tab. */
    private boolean tabIndents() {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int tab = line.indexOf('\t');
            if (tab >= 0 && line.substring(0, tab).isBlank() && !line.isBlank()) {
                problems.add(
                        Code.YAML, new Spot(i + 1, tab + 1), "a tab indents this line", "Indent YAML with blanks.");
                return true;
            }
        }
        return false;
    }

    private YamlNode node(YAMLParser parser, int depth) {
        Spot at = spot(parser);
        if (depth > DEEPEST) {
            throw refused(at, "values are nested more than " + DEEPEST + " deep");
        }
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw refused(at, "anchors and aliases (& and *) are not read");
        }
        if (parser.getTypeId() != null) {
            throw refused(at, "types (!) are not read");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return entries(parser, at, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, depth + 1));
            }
            return new YamlNode.Listing(at, items);
        }
        return new YamlNode.Scalar(at, token == JsonToken.VALUE_NULL ? "" : parser.getString());
    }

    private YamlNode.Mapping entries(YAMLParser parser, Spot at, int depth) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Spot keyAt = spot(parser);
            if (parser.isCurrentAlias()) {
                throw refused(keyAt, "anchors and aliases (& and *) are not read");
            }
            String key = parser.currentName();
            parser.nextToken();
            if (entries.put(key, new YamlNode.Entry(keyAt, node(parser, depth + 1))) != null) {
                problems.add(Code.DUPLICATE, keyAt, "the key '" + key + "' stands twice", "");
            }
        }
        return new YamlNode.Mapping(at, entries);
    }

    private Refused refused(Spot at, String message) {
        problems.add(Code.YAML, at, message, "");
        return new Refused();
    }

    private static Spot spot(YAMLParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Spot(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
