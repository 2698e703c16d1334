package truce.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import truce.core.action.Action;
import truce.core.action.Statement;
import truce.core.spi.FactSource;
import truce.core.spi.FileHead;
import truce.core.spi.Recognition;

/** Holds a fact source to the contract of {@link FactSource}, with a sample of what it reads. */
public final class SourceCheck {

    private final FactSource source;
    private final Sample sample;
    private final Findings findings = new Findings();

    private SourceCheck(FactSource source, Sample sample) {
        this.source = source;
        this.sample = sample;
    }

    /** One finding for each sentence of the contract, in a fixed order. */
    public static List<Finding> of(FactSource source, Sample sample) {
        return new SourceCheck(source, sample).findings();
    }

    /** All that a source says of a sample, for people; why it refused the file, or what it threw, where it did. */
    public static List<String> told(FactSource source, Sample sample) {
        try {
            SourceReading reading = SourceReading.of(source, sample);
            List<String> lines = new ArrayList<>(reading.heard().told());
            reading.refusal().ifPresent(why -> lines.add("refused whole: " + why));
            return lines;
        } catch (RuntimeException e) {
            return List.of("threw " + e);
        }
    }

    /** What a sample cannot show, a sentence part each. */
    public static List<String> notProven() {
        return List.of(
                "that the facts say what the file says: read them beside the sample (with -v they are shown)",
                "that no record of another file is skipped; tried are the samples, whole, cut off, and line by line where"
                        + " a line is a record",
                "how long it takes, and how much memory, with a file larger than its samples",
                "what it does besides reading, such as to files, the network or other programs");
    }

    private List<Finding> findings() {
        findings.add("says its id and what it reads", this::names);
        findings.add("heeds the options it names", this::options);
        findings.add("recognises its sample", this::recognises);
        findings.add("leaves rubbish to others", this::leavesRubbish);
        findings.add("reads its sample", this::reads);
        findings.add("numbers its records 1, 2, 3 without a gap", this::numbersAll);
        SpoiltLines lines = SpoiltLines.of(source, sample);
        if (lines.count() > 0) {
            findings.add("answers each of " + lines.count() + " lines made unreadable", lines::unanswered);
        }
        findings.add("says of every act what type it is", this::types);
        findings.add("names the file of every fact and fault", this::namesFiles);
        findings.add("gives every act an id of its own", this::ids);
        findings.add("says the same of the same bytes, whatever it read before", this::sameTwice);
        findings.add("closes what it opens", this::closes);
        findings.add("answers rubbish with a fault, not an exception", this::answersRubbish);
        return findings.all();
    }

    private String names() {
        if (!source.id().matches("[a-z][a-z0-9-]{1,60}")) {
            return "its id is '" + source.id() + "': use lower case letters, digits and hyphens";
        }
        boolean oneLine =
                !source.summary().isBlank() && source.summary().lines().count() == 1;
        return oneLine ? "" : "its summary is not one line";
    }

    private String options() {
        for (String option : source.options()) {
            if (!option.matches("[a-z][a-z0-9_-]*(\\.\\*)?")) {
                return "the option '" + option + "' is no name";
            }
        }
        for (String stated : sample.options().keySet()) {
            String family = stated.contains(".") ? stated.substring(0, stated.indexOf('.')) + ".*" : stated;
            if (!source.options().contains(stated) && !source.options().contains(family)) {
                return "the sample states '" + stated + "', which options() does not name";
            }
        }
        return "";
    }

    private String recognises() {
        Recognition recognition = source.recognise(new FileHead(sample.name(), sample.start()));
        boolean known = recognition instanceof Recognition.Yes || recognition instanceof Recognition.Perhaps;
        return known ? "" : "its answer is " + recognition;
    }

    private String leavesRubbish() {
        for (Map.Entry<String, byte[]> rubbish : rubbish().entrySet()) {
            Recognition recognition = source.recognise(new FileHead("rubbish.bin", rubbish.getValue()));
            if (recognition instanceof Recognition.Yes) {
                return "it takes " + rubbish.getKey() + " for its own";
            }
        }
        return "";
    }

    private String reads() {
        SourceReading reading = read(sample);
        if (reading.refusal().isPresent()) {
            return "it refuses the file: " + reading.refusal().get();
        }
        return reading.heard().accepted() > 0 ? "" : "it gives no fact";
    }

    /** Records are numbered from 1 without a gap, where facts carry the number of their record. */
    private String numbersAll() {
        SourceReading reading = read(sample);
        Heard heard = reading.heard();
        if (heard.unnumbered() > 0) {
            long last = heard.rows().isEmpty() ? 0 : heard.rows().last();
            return last <= reading.records()
                    ? ""
                    : "it speaks of record " + last + ", and tells of " + reading.records() + " in all";
        }
        long row = 0;
        for (long told : heard.rows()) {
            row++;
            if (told != row) {
                return "record " + row + " is neither accepted nor refused";
            }
        }
        boolean numbered =
                heard.actions().stream().allMatch(action -> action.origin().row() > 0);
        return numbered ? "" : "an act does not say its record (1-based)";
    }

    /** What is not coded cannot be held against any clause, and would read as peace. */
    private String types() {
        return read(sample).heard().actions().stream()
                .filter(action -> action.statement() == Statement.ACT)
                .filter(action -> action.acts().isEmpty())
                .findFirst()
                .map(action ->
                        "the act of record " + action.origin().row() + " has none. Refuse a record whose word you"
                                + " do not know; what is no act at all is a Statement.CONSEQUENCE")
                .orElse("");
    }

    private String namesFiles() {
        for (String file : read(sample).heard().files()) {
            if (!file.equals(sample.name())) {
                return "it names '" + file + "', and the file is '" + sample.name() + "'";
            }
        }
        return "";
    }

    private String ids() {
        Set<String> seen = new HashSet<>();
        for (Action action : read(sample).heard().actions()) {
            if (!seen.add(action.id())) {
                return "two acts have the id '" + action.id() + "': tell the second by repeated()";
            }
        }
        return "";
    }

    private String sameTwice() {
        String first = read(sample).told();
        rubbish().values().forEach(rubbish -> read(sample.with(rubbish)));
        return read(sample).told().equals(first) ? "" : "it says something else the second time";
    }

    private String closes() {
        if (read(sample).input().isLeftOpen()) {
            return "it leaves its input open";
        }
        List<Sample> broken = new ArrayList<>(sample.cutOff());
        rubbish().values().forEach(rubbish -> broken.add(sample.with(rubbish)));
        boolean left = broken.stream().anyMatch(each -> read(each).input().isLeftOpen());
        return left ? "it leaves its input open when the file is broken" : "";
    }

    private String answersRubbish() {
        sample.cutOff().forEach(this::read);
        for (Map.Entry<String, byte[]> rubbish : rubbish().entrySet()) {
            SourceReading reading = read(sample.with(rubbish.getValue()));
            boolean silent =
                    reading.refusal().isEmpty() && reading.heard().lines().isEmpty();
            if (silent && rubbish.getValue().length > 0) {
                return "it says nothing of " + rubbish.getKey();
            }
        }
        return "";
    }

    private SourceReading read(Sample what) {
        return SourceReading.of(source, what);
    }

    private static Map<String, byte[]> rubbish() {
        byte[] noise = new byte[4096];
        new Random(20200220).nextBytes(noise);
        return Map.of("an empty file", new byte[0], "random bytes", noise, "zeros", new byte[512]);
    }
}
