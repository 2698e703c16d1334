package truce.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Watches that nobody but Truce ends the program. Code of a plugin that calls {@code System.exit(0)} in the middle of a run
 * would make it look like one that was done; here it is told, and ends with a code of its own. A signal from outside goes
 * its usual way. {@code Runtime.halt} cannot be seen: {@code truce plugins --check} tells of classes that name it.
 */
final class UnfinishedRun {

    private static final String OF_PLUGIN = "plugin ";

    private final PrintStream err;
    private volatile boolean done;

    private UnfinishedRun(PrintStream err) {
        this.err = err;
    }

    /** Watches from now on. */
    static UnfinishedRun watched(PrintStream err) {
        UnfinishedRun run = new UnfinishedRun(err);
        Runtime.getRuntime().addShutdownHook(new Thread(run::ended, "truce-unfinished-run"));
        return run;
    }

    /** The run came to its own end. */
    void isDone() {
        done = true;
    }

    private void ended() {
        if (done) {
            return;
        }
        Optional<StackTraceElement[]> ending = Thread.getAllStackTraces().values().stream()
                .filter(UnfinishedRun::callsExit)
                .findFirst();
        if (ending.isEmpty()) {
            return;
        }
        ExitCode code = told(ending.get());
        err.flush();
        Runtime.getRuntime().halt(code.number());
    }

    private ExitCode told(StackTraceElement[] stack) {
        Optional<StackTraceElement> culprit = Arrays.stream(stack)
                .filter(frame -> String.valueOf(frame.getClassLoaderName()).startsWith(OF_PLUGIN))
                .findFirst();
        if (culprit.isEmpty()) {
            err.println("This is a bug in Truce: the program was ended before the run was done. Nothing of it counts.");
            return ExitCode.BUG;
        }
        String call = culprit.get().getClassName() + "." + culprit.get().getMethodName();
        err.println(culprit.get().getClassLoaderName() + ": it ended the whole program (" + call
                + " calls exit) before the run was done. Nothing that was printed or written counts.");
        return ExitCode.PLUGIN;
    }

    /** A signal ends the program without these. */
    private static boolean callsExit(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .anyMatch(frame -> frame.getClassName().equals("java.lang.Runtime")
                        && frame.getMethodName().equals("exit"));
    }
}
