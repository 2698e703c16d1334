package truce.rules.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import truce.rules.pack.Problem.Code;

/**
 * Words that lead out of a rule, refused even with full trust. This is the first of three walls; the others hold what
 * classes compiled rules see and which members of these they name.
 */
public final class TrustedWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final Map<String, String> REASONS = new HashMap<>();

    static {
        because("a rule starts no program", "Runtime", "Process", "ProcessBuilder", "ProcessHandle");
        because("a rule reads and writes no files", "File", "Files", "Path", "Paths", "FileReader", "FileWriter");
        because(
                "a rule reads and writes no files",
                "FileInputStream",
                "FileOutputStream",
                "RandomAccessFile",
                "PrintStream",
                "PrintWriter",
                "Scanner",
                "Formatter",
                "FileSystems");
        because("a rule opens no connection", "URL", "URI", "Socket", "ServerSocket", "HttpClient", "InetAddress");
        because("a rule has no threads", "Thread", "ThreadLocal", "Timer", "TimerTask", "Executors", "concurrent");
        because("a rule has no threads", "CompletableFuture", "ForkJoinPool", "parallel", "parallelStream");
        because("a rule sees nothing of the machine", "System", "getenv", "getProperty", "ManagementFactory");
        because("a rule loads no classes and looks into none", "Class", "ClassLoader", "forName", "getClass");
        because(
                "a rule loads no classes and looks into none",
                "reflect",
                "invoke",
                "MethodHandles",
                "Unsafe",
                "Module");
        because("a rule loads no classes and looks into none", "ServiceLoader", "class");
        because("the engine is no business of its rules", "drools", "kie", "kcontext", "mvel", "mvel2", "KieServices");
        because("consequences are Java", "dialect");
        because("the pack's package is given by Truce", "package", "unit");
        because("'flags' is the only global", "global");
        because("a report waits for no clock", "timer", "duration", "calendars", "window", "wait", "sleep");
        because("one input gives one report, on any day and machine", "now", "random", "Random", "Clock", "randomUUID");
        because("one input gives one report, on any day and machine", "systemDefault", "setDefault", "getDefault");
        because("one input gives one report, on any day and machine", "Date", "hashCode", "identityHashCode");
    }

    private TrustedWords() {}

    private static void because(String why, String... words) {
        for (String word : words) {
            REASONS.put(word, why);
        }
    }

    /** Tells of every such word that stands in code, and of what could hide one. */
    public static void check(SourceText file, Consumer<Problem> told) {
        Problems problems = new Problems(file);
        String masked = DrlMask.of(file.text());
        Matcher word = WORD.matcher(masked);
        while (word.find()) {
            String why = REASONS.get(word.group());
            if (why != null) {
                problems.add(
                        Code.NOT_IN_FENCE,
                        Spot.of(file.text(), word.start()),
                        "'" + word.group() + "' is refused even with full trust",
                        Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".");
            }
        }
        hidden(file, problems, "\\u", "a unicode escape can hide a word", "Write the character itself.");
        hidden(file, problems, "\"\"\"", "a text block can hide a word", "Write a text in one line.");
        problems.found().forEach(told);
    }

    private static void hidden(SourceText file, Problems problems, String mark, String problem, String help) {
        int at = file.text().indexOf(mark);
        if (at >= 0) {
            problems.add(Code.NOT_IN_FENCE, Spot.of(file.text(), at), problem, help);
        }
    }
}
