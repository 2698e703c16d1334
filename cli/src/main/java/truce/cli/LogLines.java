package truce.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Shows log records as short lines on standard error: warnings, and with {@code -v} what Truce does. */
final class LogLines extends Handler {

    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OWN = Logger.getLogger("truce");

    private final PrintStream err;

    private LogLines(PrintStream err) {
        this.err = err;
    }

    static void to(PrintStream err, boolean verbose) {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        ROOT.setLevel(Level.WARNING);
        OWN.setLevel(verbose ? Level.FINE : Level.WARNING);
        ROOT.addHandler(new LogLines(err));
    }

    @Override
    public void publish(LogRecord logged) {
        String level = logged.getLevel().getName().toLowerCase(Locale.ROOT);
        String message = new java.util.logging.SimpleFormatter().formatMessage(logged);
        Throwable thrown = logged.getThrown();
        err.println(level + ": " + message + (thrown == null ? "" : " (" + thrown + ")"));
    }

    @Override
    public void flush() {
        err.flush();
    }

    @Override
    public void close() {}
}
