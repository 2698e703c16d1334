package truce.cli.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a page of HTML. Every text that comes from outside is escaped; there are no scripts and nothing from elsewhere. */
final class Html {

    /** Stands in every page, so that pages of an earlier run are known. */
    static final String MARK = "<meta name=\"generator\" content=\"truce docs\">";

    private static final String POLICY = "default-src 'none'; style-src 'self'";

    /** The lists, by their titles. */
    private static final Map<String, String> PAGES = pages();

    private final StringBuilder body = new StringBuilder();

    /** Escapes a text for use between tags and in attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A link within the site; the address is made of ids and names that hold no other signs than letters and digits. */
    static String link(String address, String text) {
        return "<a href=\"" + escaped(address) + "\">" + escaped(text) + "</a>";
    }

    /** An element with a text. */
    Html text(String tag, String text) {
        return raw("<" + tag + ">" + escaped(text) + "</" + tag + ">");
    }

    /** A heading that can be linked to. */
    Html heading(int level, String id, String text) {
        return raw("<h" + level + " id=\"" + escaped(id) + "\">" + escaped(text) + "</h" + level + ">");
    }

    /** HTML as it is. */
    Html raw(String html) {
        body.append(html).append('\n');
        return this;
    }

    /** A table whose cells are HTML. A cell of a column with a name says it, for screens that show one cell a line. */
    Html table(List<String> head, List<List<String>> rows) {
        raw("<table>");
        String columns = head.stream()
                .map(name -> "<th scope=\"col\">" + escaped(name) + "</th>")
                .collect(Collectors.joining());
        raw("<thead><tr>" + columns + "</tr></thead>");
        raw("<tbody>");
        rows.forEach(row -> raw("<tr>" + cells(head, row) + "</tr>"));
        return raw("</tbody>").raw("</table>");
    }

    private static String cells(List<String> head, List<String> cells) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String name = head.get(i).isEmpty() ? "" : " data-head=\"" + escaped(head.get(i)) + "\"";
            all.append("<td").append(name).append('>').append(cells.get(i)).append("</td>");
        }
        return all.toString();
    }

    /** Links to headings of the page, by their ids. */
    Html contents(List<String> ids) {
        String links =
                ids.stream().map(id -> "<li>" + link("#" + id, id) + "</li>").collect(Collectors.joining());
        return ids.size() < 2 ? this : raw("<ul class=\"contents\">" + links + "</ul>");
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("Rules", "index.html");
        pages.put("Rules by kind of clause", "kinds.html");
        pages.put("Rules by agreement", "agreements.html");
        pages.put("Rules by tag", "tags.html");
        pages.put("Lints", "lints.html");
        return pages;
    }

    /** Links to the lists; that of the page itself is marked. */
    private static String navigation(String title, String up) {
        return PAGES.entrySet().stream()
                .map(page -> {
                    String words = page.getKey().replace("Rules by", "By");
                    return page.getKey().equals(title) && up.isEmpty()
                            ? "<a href=\"" + page.getValue() + "\" aria-current=\"page\">" + words + "</a>"
                            : link(up + page.getValue(), words);
                })
                .collect(Collectors.joining("\n"));
    }

    /**
     * The page.
     *
     * @param up way to the site's first folder: empty, or {@code ../}
     */
    String page(String title, String up) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + escaped(POLICY) + "\">\n" + MARK + "\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escaped(title)
                + "</title>\n<link rel=\"stylesheet\" href=\"" + up + "style.css\">\n</head>\n<body>\n<nav>"
                + navigation(title, up) + "</nav>\n<main>\n<h1>" + escaped(title) + "</h1>\n" + body
                + "</main>\n</body>\n</html>\n";
    }
}
