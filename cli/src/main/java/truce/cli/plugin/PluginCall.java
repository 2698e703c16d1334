package truce.cli.plugin;

import java.util.concurrent.Callable;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;

/** Calls code of a plugin: with its class loader as the thread's, and with whatever it throws told in one line. */
final class PluginCall {

    private static final int LONGEST = 240;

    private PluginCall() {}

    /**
     * @param failure what to say went wrong: "cannot be made"
     * @throws Refusal of {@link Refusal.Because#PLUGIN} when the call throws anything but a refusal
     */
    static <T> T guarded(String plugin, String failure, ClassLoader loader, Callable<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return call.call();
        } catch (Refusal e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            throw refusal(plugin, failure, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static Refusal refusal(String plugin, String failure, Throwable thrown) {
        System.getLogger(PluginCall.class.getName())
                .log(System.Logger.Level.DEBUG, "plugin " + plugin + " " + failure, thrown);
        return new Refusal(
                Refusal.Because.PLUGIN,
                java.util.List.of(Fault.of("plugin " + plugin, failure + ": " + oneLine(thrown), "")));
    }

    /** The root of the trouble in one line, without a stack trace. */
    static String oneLine(Throwable thrown) {
        Throwable root = thrown;
        for (int i = 0; i < 20 && root.getCause() != null; i++) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? "" : root.getMessage().strip();
        if (root instanceof NoClassDefFoundError || root instanceof ClassNotFoundException) {
            return "the class " + message.replace('/', '.') + " is missing";
        }
        String first = message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        String text = root.getClass().getSimpleName() + (first.isEmpty() ? "" : ": " + first);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
