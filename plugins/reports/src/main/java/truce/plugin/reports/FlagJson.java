package truce.plugin.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import truce.core.action.Action;
import truce.core.action.ExceptionClaim;
import truce.core.action.Harm;
import truce.core.evidence.Source;
import truce.core.match.Element;
import truce.core.match.Reason;
import truce.core.report.FlagRow;
import truce.core.report.PartyName;
import truce.core.report.ShownPlace;
import truce.core.report.Wording;
import truce.core.run.Setting;

/** A flag as JSON: the columns of the flags CSV under the same names, then its words and grounds. */
final class FlagJson {

    private final Json json;
    private final Cells cells;
    private final Wording wording;
    private final List<Setting.Parameter> parameters;

    FlagJson(Json json, Wording wording, List<Setting.Parameter> parameters) {
        this.json = json;
        this.wording = wording;
        this.parameters = parameters;
        cells = new Cells(wording.times());
    }

    /** The flag with its grounds. */
    void flag(FlagRow row) {
        json.object(() -> {
            columns(row);
            row.clause().localGrade(row.flag().severity()).ifPresent(grade -> json.text("local_grade", grade));
            json.truth("guarantor_duty", row.clause().isGuarantorDuty());
            json.text("side", row.side());
            json.object("words", () -> words(row));
            json.object("grounds", () -> grounds(row));
        });
    }

    /** What the flags CSV holds, under the same names. */
    void columns(FlagRow row) {
        json.text("flag", row.id());
        json.textOrNull("incident", row.incident());
        json.text("determination", row.flag().determination().name());
        json.text("facts", row.flag().facts().code());
        json.text("norm", row.flag().norm().code());
        json.texts("reasons", Cells.reasons(row));
        json.text("severity", row.flag().severity().name());
        json.text("agreement", row.clause().agreement());
        json.text("clause", row.clause().clause());
        json.text("kind", row.clause().kind().code());
        json.texts("rule", row.flag().rules());
        json.textOrNull("start", cells.start(row));
        json.textOrNull("end", cells.end(row));
        place(row.place());
        json.textOrNull("zone", row.clause().zone().orElse(""));
        json.number("inside_fraction", row.insideFraction());
        json.text("actor", Cells.actor(row.who()));
        json.text("attribution", row.who().basis());
        json.texts("affected", Cells.affected(row.who()));
        json.texts("action_type", Cells.acts(row));
        json.textOrNull("weapon", Cells.weapon(row.weapon()));
        killed(row.killed());
        json.texts("sources", Cells.sources(row));
        json.number("origins", row.origins());
        json.texts("source_event_ids", Cells.sourceEventIds(row));
        json.texts("origin", row.origin());
        json.text("handling", CsvReportWriter.HANDLING);
        json.texts("set_aside", Cells.setAside(row));
        json.textOrNull("instalment", row.instalment());
    }

    void place(ShownPlace place) {
        json.text("place", place.label());
        json.text("place_kind", place.kind().code());
        if (place.point().isPresent()) {
            json.number("latitude", place.point().get().latitude());
            json.number("longitude", place.point().get().longitude());
        } else {
            json.nothing("latitude");
            json.nothing("longitude");
        }
        json.number("radius_km", place.radiusKm());
    }

    void killed(Harm killed) {
        if (killed.known()) {
            json.number("killed_low", killed.low());
            json.number("killed_best", killed.best());
            json.number("killed_high", killed.high());
        } else {
            List.of("killed_low", "killed_best", "killed_high").forEach(json::nothing);
        }
    }

    private void words(FlagRow row) {
        json.text("determination", wording.determination(row));
        json.text("attribution", wording.attribution(row.who()));
        json.text("when", wording.when(row.when()));
        json.text("place", row.isDuty() ? "" : wording.place(row.place()));
        json.text("act", wording.acts(row.acts()));
        json.text("settle", row.weakest().map(wording::settle).orElse(""));
    }

    private void grounds(FlagRow row) {
        json.list("elements", row.flag().subject().elements(), this::element);
        json.texts("rules", row.flag().rules());
        json.object("clause", () -> clause(row));
        json.object("actor", () -> {
            json.list("parties", row.who().parties(), this::party);
            json.list("others", row.who().others(), this::party);
            json.text(
                    "together",
                    row.who()
                            .together()
                            .name()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', '-'));
            json.truth("contested", row.who().attribution().contested());
        });
        json.list("facts", row.actions(), this::fact);
        json.texts("origin", row.origin());
        json.list("exception_claims", sorted(row.exceptionClaims()), this::claim);
        json.list(
                "parameters",
                parameters.stream().filter(p -> concerns(p, row)).toList(),
                parameter -> parameter(json, parameter));
    }

    private void element(Element element) {
        json.object(() -> {
            json.text("element", element.gate().code());
            json.text("degree", element.degree().code());
            json.number("fraction", element.share());
            json.number("certain", element.certain());
            json.number("possible", element.possible());
            json.texts("reasons", element.reasons().stream().map(Reason::code).toList());
            json.textOrNull("cause", element.cause().map(cause -> cause.code()).orElse(""));
            json.text("detail", element.detail());
        });
    }

    private void clause(FlagRow row) {
        json.text("norm", row.clause().norm().id());
        json.text("agreement_title", row.clause().agreementTitle());
        json.text("title", row.clause().title());
        json.text("paraphrase", row.clause().paraphrase());
        json.text("citation", row.clause().citation());
        json.text("modality", row.clause().norm().modality().code());
        json.text("coding", row.clause().coding());
        json.texts("unsure", row.unsure());
        json.texts("contested_by", contestedBy(row));
    }

    /** Who contests that the text binds those concerned. */
    private static List<String> contestedBy(FlagRow row) {
        Set<String> concerned = new TreeSet<>();
        row.who().parties().forEach(party -> concerned.add(party.id()));
        row.who().others().forEach(party -> concerned.add(party.id()));
        return row.clause().norm().bindings().stream()
                .filter(binding -> concerned.contains(binding.party()))
                .flatMap(binding -> binding.contestedBy().stream())
                .sorted()
                .distinct()
                .toList();
    }

    void party(PartyName party) {
        json.object(() -> {
            json.text("id", party.id());
            json.text("name", party.name());
            json.truth("mapped", party.mapped());
        });
    }

    void fact(Action action) {
        json.object(() -> {
            json.text("action", action.id());
            json.text("origin", action.origin().toString());
            json.text("dataset", action.dataset());
            version(action);
        });
    }

    /** When this version of the row became known, and which other row it corrects. */
    void version(Action action) {
        json.textOrNull(
                "known_at", action.knownAt().flatMap(wording.times()::iso).orElse(""));
        json.textOrNull("supersedes", action.links().supersedes());
    }

    void source(Source source) {
        json.object(() -> {
            json.text("name", source.name());
            json.text("origin_family", source.originFamily());
            json.text("type", source.type().code());
            json.text("alignment", source.alignment());
        });
    }

    void claim(ExceptionClaim claim) {
        json.object(() -> {
            json.text("kind", claim.kind().code());
            json.text("by", claim.by());
            json.truth("supported", claim.supported());
        });
    }

    static List<ExceptionClaim> sorted(List<ExceptionClaim> claims) {
        return claims.stream()
                .sorted(Comparator.comparing(ExceptionClaim::kind).thenComparing(ExceptionClaim::by))
                .toList();
    }

    /** Parameters of a rule are named after it: {@code base-055.threshold}. */
    private static boolean concerns(Setting.Parameter parameter, FlagRow row) {
        return row.flag().rules().stream().anyMatch(rule -> parameter.name().startsWith(rule + "."));
    }

    static void parameter(Json json, Setting.Parameter parameter) {
        json.object(() -> {
            json.text("name", parameter.name());
            json.text("value", parameter.value());
            json.text("from", parameter.from());
        });
    }
}
