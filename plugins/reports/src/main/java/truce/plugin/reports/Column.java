package truce.plugin.reports;

/**
 * A column of a table for people.
 *
 * @param title its heading
 * @param width columns of a terminal it takes where rows are written as they come
 * @param isNumber numbers stand to the right
 */
record Column(String title, int width, boolean isNumber) {

    static Column text(String title, int width) {
        return new Column(title, width, false);
    }

    static Column number(String title, int width) {
        return new Column(title, width, true);
    }
}
