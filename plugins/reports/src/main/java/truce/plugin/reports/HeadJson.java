package truce.plugin.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import truce.core.origin.Dataset;
import truce.core.origin.Fingerprint;
import truce.core.report.AgreementNote;
import truce.core.report.ReportHead;
import truce.core.report.Times;
import truce.core.report.Wording;
import truce.core.report.Words;
import truce.core.run.InputCount;
import truce.core.run.Setting;

/** What a run was computed under and from, as JSON. */
final class HeadJson {

    private final Json json;
    private final Times times;
    private final Words words;

    HeadJson(Json json, Wording wording) {
        this.json = json;
        times = wording.times();
        words = wording.words();
    }

    void head(ReportHead head) {
        json.object("run", () -> run(head));
        json.newLine();
        json.object("actions", () -> byCode(head).forEach(json::number));
    }

    /** Actions by the code of their disposition: several reasons of one determination share a code. */
    private static Map<String, Long> byCode(ReportHead head) {
        Map<String, Long> counts = new LinkedHashMap<>();
        head.actions().forEach((disposition, count) -> counts.merge(disposition.code(), count, Long::sum));
        return counts;
    }

    private void run(ReportHead head) {
        Setting setting = head.setting();
        json.text("mark", words.of("mark.internal"));
        json.text("disclaimer", words.of("disclaimer"));
        json.truth("complete", !head.isIncomplete());
        json.texts("incomplete", head.incomplete());
        json.text("program", setting.program());
        json.list("packs", setting.packs(), this::pin);
        json.list("agreements", head.agreements(), this::agreement);
        json.list("parameters", setting.parameters(), parameter -> FlagJson.parameter(json, parameter));
        json.text("tzdata", setting.tzdata());
        json.object("period", () -> {
            json.textOrNull("from", times.iso(setting.period().from()).orElse(""));
            json.textOrNull("to", times.iso(setting.period().to()).orElse(""));
            json.text("words", times.period(setting.period()));
        });
        json.text("timezone", setting.period().zone().getId());
        json.textOrNull("cut_off", setting.knownBy().flatMap(times::iso).orElse(""));
        json.truth("strict_known", setting.strictKnown());
        json.texts("only", setting.only());
        json.list("datasets", setting.datasets(), this::dataset);
        json.list("tables", setting.tables(), this::table);
        json.list("plugins", setting.plugins(), this::pin);
        json.text("lock", lock(head));
        setting.stamp().flatMap(times::iso).ifPresent(stamp -> json.text("stamp", stamp));
        json.texts(
                "notices",
                Stream.concat(head.notices().stream(), head.patternNotes().stream())
                        .toList());
        json.list("inputs", head.inputs(), this::input);
    }

    private void pin(Setting.Pin pin) {
        json.object(() -> {
            json.text("id", pin.id());
            json.text("version", pin.version());
            json.text("sha256", pin.sha256());
        });
    }

    private void table(Setting.Pin pin) {
        json.object(() -> {
            json.text("name", pin.id());
            json.text("kind", pin.version());
            json.text("sha256", pin.sha256());
        });
    }

    private void agreement(AgreementNote agreement) {
        json.object(() -> {
            json.text("id", agreement.id());
            json.text("title", agreement.title());
            json.text("version", agreement.version());
            json.text("sha256", agreement.sha256());
            json.text("coding", agreement.coding());
            json.texts("unsure", agreement.unsure());
            json.texts("notes", agreement.notes());
        });
    }

    private void dataset(Dataset dataset) {
        json.object(() -> {
            json.text("id", dataset.id());
            json.text("title", dataset.title());
            json.text("licence", dataset.licence());
            json.text("citation", dataset.citation());
            json.truth("rows_may_be_shared", dataset.rowsMayBeShared());
            json.text("blind_to", dataset.blindTo());
        });
    }

    private void input(InputCount input) {
        json.object(() -> {
            json.text("name", input.name());
            json.text("format", input.format());
            json.text("sha256", input.sha256());
            json.number("read", input.read());
            json.number("accepted", input.accepted());
            json.number("refused", input.refused());
            json.number("repeated", input.repeated());
        });
    }

    /** One hash over all that decides the result: two reports with the same lock and the same program say the same. */
    static String lock(ReportHead head) {
        Setting setting = head.setting();
        List<String> parts = new ArrayList<>(List.of(setting.program(), setting.tzdata()));
        setting.packs().forEach(pin -> parts.add(pin.toString()));
        head.agreements().forEach(agreement -> parts.add(agreement.id() + " " + agreement.sha256()));
        setting.parameters().forEach(parameter -> parts.add(parameter.name() + "=" + parameter.value()));
        head.inputs().forEach(input -> parts.add(input.name() + " " + input.sha256()));
        parts.add(setting.period().toString());
        parts.add(setting.knownBy().toString());
        parts.add(Boolean.toString(setting.strictKnown()));
        parts.add(setting.only().toString());
        setting.tables().forEach(pin -> parts.add(pin.toString()));
        setting.plugins().forEach(pin -> parts.add(pin.toString()));
        return Fingerprint.sha256(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }
}
