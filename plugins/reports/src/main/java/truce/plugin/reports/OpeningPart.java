package truce.plugin.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import truce.core.origin.Dataset;
import truce.core.report.AgreementNote;
import truce.core.report.BlindSpot;
import truce.core.report.Headline;
import truce.core.report.OriginCount;
import truce.core.report.ReportHead;
import truce.core.report.ReportTotals;
import truce.core.report.Standing;
import truce.core.report.Wording;
import truce.core.report.Words;
import truce.core.run.Disposition;
import truce.core.run.InputCount;
import truce.core.run.Question;
import truce.core.run.Setting;

/** Header and summary: how many incidents, where they stand, of which side; then what the reader must know. */
final class OpeningPart {

    private static final int QUESTIONS = 3;
    private static final int MOST_FAMILIES = 3;
    private static final List<Standing> FLAGGED = List.of(
            Standing.CONFIRMED, Standing.PROBABLE, Standing.POSSIBLE, Standing.INDETERMINATE, Standing.EXCEPTED);

    private final ReportHead head;
    private final ReportTotals totals;
    private final Page page;
    private final Wording wording;
    private final Words words;

    OpeningPart(ReportHead head, Page page, Wording wording) {
        this.head = head;
        this.totals = head.totals();
        this.page = page;
        this.wording = wording;
        this.words = wording.words();
    }

    void tell() throws IOException {
        page.title("Ceasefire-violation report: flags on reported acts");
        page.paragraph(words.of("mark.internal"));
        if (head.isIncomplete()) {
            page.paragraph(words.of("mark.incomplete") + " " + String.join(" ", head.incomplete()));
        }
        page.paragraph(words.of("disclaimer"));
        page.section(1, "Summary");
        headline();
        questions();
        header();
        new CountsPart(totals, page, wording).tell();
    }

    private void headline() throws IOException {
        Headline headline = totals.headline();
        page.paragraph(sentence(headline));
        if (!headline.sides().isEmpty()) {
            page.table(columns("side that the incidents concern"), sideRows(headline));
        }
        List<String> notes = new ArrayList<>();
        addCount(notes, headline.at(Standing.GUARANTOR_DUTY_ONLY), Standing.GUARANTOR_DUTY_ONLY);
        addCount(notes, headline.at(Standing.NO_FLAG), Standing.NO_FLAG);
        if (headline.duties() > 0) {
            notes.add(Wording.counted(headline.duties(), "duty that fell due is", "duties that fell due are")
                    + " counted apart, in section 5.");
        }
        origins(notes);
        blindSpots(notes);
        for (String note : notes) {
            page.item(0, note);
        }
    }

    /** On whose word the flagged acts rest. */
    private void origins(List<String> notes) {
        if (totals.origins().isEmpty()) {
            return;
        }
        long alone = totals.origins().stream().mapToLong(OriginCount::alone).sum();
        String most = totals.origins().stream()
                .limit(MOST_FAMILIES)
                .map(origin -> words.of(
                        "origins.family",
                        origin.family().isEmpty() ? words.of("origins.unnamed") : origin.family(),
                        Wording.number(origin.acts()),
                        Wording.number(origin.alone())))
                .collect(Collectors.joining(", "));
        notes.add(words.of("origins.share", Wording.number(alone), most));
    }

    private void blindSpots(List<String> notes) {
        for (BlindSpot spot : totals.blindSpots()) {
            notes.add(words.of(
                    "blind.first",
                    spot.title(),
                    spot.sentence().isBlank() ? words.of("blind.unstated") : spot.sentence()));
        }
    }

    private String sentence(Headline headline) {
        long acts = head.actions().values().stream().mapToLong(Long::longValue).sum();
        if (!head.sawActions()) {
            return "No act was read, so nothing could be assessed. That says nothing about what happened.";
        }
        String read = Wording.counted(acts, "reported act was read.", "reported acts were read.");
        if (head.agreements().isEmpty()) {
            return read + " " + words.of("none.agreement");
        }
        if (headline.incidents() == 0) {
            return read + " None of them met a clause that a loaded rule addresses; section 9 says why.";
        }
        if (headline.flagged() == 0) {
            return read + " " + Wording.counted(headline.incidents(), "incident", "incidents")
                    + " met at least one clause, and none was flagged; section 9 says why.";
        }
        return Wording.counted(headline.flagged(), "incident is", "incidents are")
                + " flagged, each counted once at its strongest determination ("
                + Wording.counted(acts, "reported act", "reported acts") + " read).";
    }

    private void addCount(List<String> notes, long count, Standing standing) {
        if (count > 0) {
            notes.add(Wording.counted(count, "further incident", "further incidents") + " met a clause: "
                    + words.of(standing) + ".");
        }
    }

    private List<Column> columns(String first) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(first, 30)));
        FLAGGED.forEach(standing -> columns.add(Column.number(words.of(standing), 11)));
        columns.add(Column.number("incidents", 9));
        return columns;
    }

    private List<List<String>> sideRows(Headline headline) {
        List<List<String>> rows = new ArrayList<>();
        headline.sides().forEach(side -> rows.add(row(side.side(), side.standings(), side.incidents())));
        if (headline.sides().size() > 1) {
            rows.add(row("all", headline.standings(), headline.flagged()));
        }
        return rows;
    }

    private static List<String> row(String name, Map<Standing, Long> counts, long sum) {
        List<String> row = new ArrayList<>(List.of(name));
        FLAGGED.forEach(standing -> row.add(Wording.number(counts.getOrDefault(standing, 0L))));
        row.add(Wording.number(sum));
        return row;
    }

    private void questions() throws IOException {
        List<Question> questions = totals.questions();
        if (questions.isEmpty()) {
            return;
        }
        page.heading("What would decide most");
        for (Question question : questions.subList(0, Math.min(QUESTIONS, questions.size()))) {
            page.item(
                    0,
                    question.text() + " (" + Wording.counted(question.cases(), "flagged act", "flagged acts") + "): "
                            + question.command());
        }
    }

    private void header() throws IOException {
        Setting setting = head.setting();
        page.heading("What this report rests on");
        page.field(
                0,
                "period",
                wording.times().period(setting.period()) + " ("
                        + wording.times().zoneName() + ")");
        page.field(
                0,
                "known by",
                setting.knownBy()
                        .map(instant -> wording.times().minute(instant) + "; later knowledge is left out")
                        .orElse("no cut-off"));
        for (AgreementNote agreement : head.agreements()) {
            page.field(
                    0,
                    "agreement",
                    agreement.id() + ", " + agreement.title() + "; " + agreement.coding() + hash(agreement.sha256()));
        }
        for (InputCount input : head.inputs()) {
            page.field(0, "facts", input(input));
        }
        for (Dataset dataset : setting.datasets()) {
            page.field(0, "dataset", dataset(dataset));
        }
        if (!setting.only().isEmpty()) {
            page.field(0, "selected", "only " + String.join(", ", setting.only()));
        }
        if (setting.stamp().isPresent()) {
            page.field(0, "written", wording.times().minute(setting.stamp().get()));
        }
        for (String notice : head.notices()) {
            page.field(0, "note", notice);
        }
        dispositions();
    }

    /** What became of every act: the rows sum up to the number of acts. */
    private void dispositions() throws IOException {
        if (!head.sawActions()) {
            return;
        }
        page.heading("What became of the reported acts, each at its strongest answer");
        List<List<String>> rows = new ArrayList<>();
        long sum = 0;
        for (Map.Entry<Disposition, Long> entry : head.actions().entrySet()) {
            if (entry.getValue() > 0) {
                rows.add(List.of(became(entry.getKey()), Wording.number(entry.getValue())));
                sum += entry.getValue();
            }
        }
        rows.add(List.of("all", Wording.number(sum)));
        page.table(List.of(Column.text("what became of them", 60), Column.number("acts", 10)), rows);
    }

    /** Where no text is loaded, no text can be silent on an act. */
    private String became(Disposition disposition) {
        return head.agreements().isEmpty() && disposition.kind() == Disposition.Kind.OUT_OF_REACH
                ? words.of("disposition.no-agreement")
                : wording.disposition(disposition);
    }

    private static String input(InputCount input) {
        return input.name() + " (" + input.format() + "): "
                + Wording.counted(input.read(), "row", "rows") + " read, " + Wording.number(input.accepted())
                + " accepted"
                + (input.repeated() > 0
                        ? " (" + Wording.number(input.repeated()) + " repeat an id and count once)"
                        : "")
                + ", " + Wording.number(input.refused()) + " refused" + hash(input.sha256());
    }

    private String dataset(Dataset dataset) {
        return dataset.title() + "; licence: " + dataset.licence()
                + (dataset.citation().isBlank() ? "" : "; cite as: " + dataset.citation())
                + (dataset.rowsMayBeShared() ? "" : "; " + words.of("notice.unshared"));
    }

    private static String hash(String sha256) {
        return sha256.isEmpty() ? "" : "; sha256 " + sha256.substring(0, Math.min(12, sha256.length()));
    }
}
