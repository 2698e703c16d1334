package truce.plugin.reports;

import java.io.IOException;
import java.util.List;

/** Something to tell a report on. Texts come as they are; the page makes them safe for its format. */
interface Page {

    void title(String text) throws IOException;

    /** A numbered section. */
    void section(int number, String title) throws IOException;

    /** A heading inside a section. */
    void heading(String text) throws IOException;

    /** A heading inside a section with something small at its right. */
    void heading(String text, String aside) throws IOException;

    void paragraph(String text) throws IOException;

    void item(int depth, String text) throws IOException;

    /** A labelled line. */
    void field(int depth, String label, String value) throws IOException;

    /** A table whose rows are few: columns are as wide as they need. */
    void table(List<Column> columns, List<List<String>> rows) throws IOException;

    /** A table whose rows come one by one: columns have their declared width. */
    Rows rows(List<Column> columns) throws IOException;

    void end() throws IOException;

    /** Takes the rows of a table one by one. */
    interface Rows {
        void row(List<String> cells) throws IOException;
    }
}
