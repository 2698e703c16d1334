package truce.cli.site;

import java.util.List;

/** Writes a page of HTML. Every text that comes from outside is escaped; there are no scripts and nothing from elsewhere. */
final class Html {

    /** Stands in every page, so that pages of an earlier run are known. */
    static final String MARK = "<meta name=\"generator\" content=\"truce docs\">";

    private static final String POLICY = "default-src 'none'; style-src 'self'";

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

    /** A table whose cells are HTML. */
    Html table(List<String> head, List<List<String>> rows) {
        raw("<table>");
        raw("<thead><tr>" + cells("th", head.stream().map(Html::escaped).toList()) + "</tr></thead>");
        raw("<tbody>");
        rows.forEach(row -> raw("<tr>" + cells("td", row) + "</tr>"));
        return raw("</tbody>").raw("</table>");
    }

    private static String cells(String tag, List<String> cells) {
        StringBuilder all = new StringBuilder();
        cells.forEach(
                cell -> all.append('<').append(tag).append('>').append(cell).append("</" + tag + ">"));
        return all.toString();
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
                + link(up + "index.html", "Rules") + link(up + "kinds.html", "By kind of clause")
                + link(up + "agreements.html", "By agreement") + link(up + "tags.html", "By tag")
                + link(up + "lints.html", "Lints") + "</nav>\n<main>\n<h1>" + escaped(title) + "</h1>\n" + body
                + "</main>\n</body>\n</html>\n";
    }
}
