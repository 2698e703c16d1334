package truce.cli.tell;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Participants;
import truce.core.agreement.Agreement;
import truce.core.agreement.Clause;
import truce.core.agreement.Norm;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Attribution;
import truce.core.match.Case;
import truce.core.match.DutyCase;
import truce.core.match.Element;
import truce.core.pattern.Finding;
import truce.core.pattern.Tally;
import truce.core.report.ShownPlace;
import truce.core.report.Words;
import truce.core.run.Flag;
import truce.rules.engine.CaseFunnel;

/** Tells cases, flags and actions line by line: what is known, and what each element of a norm makes of it. */
public final class CaseText {

    private final List<Agreement> agreements;
    private final Times times;
    private final Words words = Words.english();
    private final Lines lines = new Lines();

    public CaseText(List<Agreement> agreements, ZoneId zone) {
        this.agreements = List.copyOf(agreements);
        this.times = new Times(zone);
    }

    public List<String> lines() {
        return lines.all();
    }

    /** A flag: its answer, its clause, its elements, its rules, and the rows it rests on. */
    public void flag(Flag flag) {
        Norm norm = flag.subject().norm();
        lines.head("Flag " + flag.id() + ": " + words.of(flag.determination()) + " (" + flag.determination() + ")");
        lines.add(1, "A reported act, prima facie inconsistent with a clause as coded. It is no finding.");
        lines.add(
                1,
                "facts: " + words.of(flag.facts()) + "; norm: " + words.of(flag.norm()) + "; gravity: "
                        + words.of(flag.severity()));
        lines.add(
                1, "reasons: " + reasons(flag.reasons().stream().map(words::of).toList()));
        clause(norm);
        elements(flag.subject());
        lines.add(1, "who: " + attribution(flag.subject().attribution()));
        lines.add(1, "rules: " + String.join(", ", flag.rules()));
        flag.waivers().forEach(waiver -> lines.add(1, "set aside by the dossier: " + waiver.sentence()));
        if (flag.subject() instanceof ActCase act) {
            lines.head("Rows it rests on");
            act.event().actions().forEach(action -> lines.add(1, row(action)));
        } else if (flag.subject() instanceof DutyCase duty) {
            lines.add(1, "due: " + times.of(duty.due()));
        }
    }

    /** An action as its source tells it. */
    public void action(Action action) {
        lines.head("Action " + action.id());
        lines.add(1, row(action));
        lines.add(
                1,
                "acts: "
                        + action.acts().stream().sorted().map(ActionType::label).collect(Collectors.joining(", or ")));
        lines.add(1, "where: " + where(action));
        lines.add(1, "sources: " + String.join("; ", action.vouching().sources()));
    }

    /** An incident with its rows. */
    public void incident(Incident incident) {
        lines.head("Incident " + incident.id() + ": " + times.of(incident.when()));
        incident.events().stream()
                .flatMap(event -> event.actions().stream())
                .forEach(action -> lines.add(1, row(action)));
    }

    /** What would change the answer: for each reason that keeps an element from being established, what would settle it. */
    public void settle(Flag flag) {
        List<String> settling = flag.subject().elements().stream()
                .flatMap(element -> element.reasons().stream()
                        .map(reason ->
                                words.of(element.gate()) + ", " + words.of(reason) + ": " + words.settle(reason)))
                .distinct()
                .toList();
        if (!settling.isEmpty()) {
            lines.head("What would change the answer");
            settling.forEach(one -> lines.add(1, one));
        }
    }

    /** A sentence under the last heading. */
    public void note(String sentence) {
        lines.add(1, sentence);
    }

    public void heading(String sentence) {
        lines.head(sentence);
    }

    /** A norm with the first gate that lost the act; with the outcome where there is one. */
    public void lost(ActCase subject, Optional<String> outcome) {
        Norm norm = subject.norm();
        Optional<Element> lost =
                subject.elements().stream().filter(Element::isExcluded).findFirst();
        String where = outcome.or(
                        () -> lost.map(element -> "lost at " + words.of(element.gate()) + ": " + because(element)))
                .orElse("a case that no rule flagged");
        lines.add(1, norm.id() + " (" + norm.kind().label() + "): " + where);
    }

    /**
     * A rule's conditions in order, with what the case has.
     *
     * @param subject what the rule is asked about: id of a norm, or what a pattern found
     */
    public void rule(CaseFunnel funnel, String subject) {
        lines.head("Rule " + funnel.rule() + " (" + funnel.file() + ") on " + subject + ": "
                + (funnel.addresses() ? "it addresses the case" : "it does not address the case"));
        funnel.steps().forEach(this::step);
    }

    /** The same of what a pattern found in a window, or over the whole run. */
    public void rule(CaseFunnel funnel, Finding finding) {
        String window =
                finding instanceof Tally tally ? ", " + times.of(tally.from()) + " to " + times.of(tally.to()) : "";
        rule(funnel, finding.title() + window);
        finding.notes().forEach(this::note);
    }

    private void step(CaseFunnel.Step step) {
        String mark = switch (step.held()) {
            case YES -> "holds      ";
            case NO -> "FAILS HERE ";
            case NOT_REACHED -> "not reached";
        };
        lines.raw(String.format(Locale.ROOT, "  line %3d  %s  %s", step.line(), mark, step.text()));
        if (!step.found().isBlank() && step.held() != CaseFunnel.Held.NOT_REACHED) {
            lines.add(12, "found: " + step.found());
        }
    }

    private void clause(Norm norm) {
        Optional<Agreement> agreement = agreements.stream()
                .filter(one -> one.id().equals(norm.agreement()))
                .findFirst();
        Optional<Clause> clause = agreement.flatMap(one -> one.findClause(norm.clause()));
        lines.head("Clause " + norm.id() + ": " + words.of(norm.kind()));
        clause.ifPresent(one -> {
            lines.add(1, one.paraphrase());
            lines.add(1, one.citation() + " (" + one.certainty().code() + ")");
        });
        agreement.ifPresent(
                one -> lines.add(1, one.title() + ", " + one.coding().sentence()));
        norm.unsure().forEach(fact -> lines.add(1, "rests on an unsure fact: " + fact));
    }

    private void elements(Case subject) {
        lines.head("Elements, in order");
        for (Element element : subject.elements()) {
            String cause = element.cause()
                    .filter(c -> !element.reasons().isEmpty())
                    .map(c -> " [" + c.code() + "]")
                    .orElse("");
            String share = element.share() == 1 && element.certain() == 1
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            " (share %.3f, surely %.3f, possibly %.3f)",
                            element.share(),
                            element.certain(),
                            element.possible());
            lines.add(
                    1,
                    words.of(element.gate()) + ": " + words.of(element.degree()) + share + because(": ", element)
                            + cause);
        }
    }

    private String because(String before, Element element) {
        String why = because(element);
        return why.isEmpty() ? "" : before + why;
    }

    /** An element, and why it is as it is. */
    public String told(Element element) {
        return words.of(element.gate()) + ": " + because(element);
    }

    private String because(Element element) {
        String reasons = reasons(element.reasons().stream().map(words::of).toList());
        if (reasons.isEmpty() || element.detail().isEmpty()) {
            return reasons + element.detail();
        }
        return reasons + ", " + element.detail();
    }

    private static String reasons(List<String> reasons) {
        return reasons.isEmpty() ? "" : String.join("; ", reasons);
    }

    private String attribution(Attribution attribution) {
        String parties = attribution.parties().isEmpty() ? "nobody named" : String.join(", ", attribution.parties());
        String others = attribution.others().isEmpty() ? "" : " and " + String.join(", ", attribution.others());
        return parties + others + ": " + words.of(attribution.basis()) + (attribution.contested() ? ", contested" : "");
    }

    private String row(Action action) {
        String link = action.participants() instanceof Participants.Directed ? " against " : " and ";
        String first = String.join(", ", action.participants().first().names());
        String second = String.join(", ", action.participants().second().names());
        String who = (first.isEmpty() ? "somebody" : first) + (second.isEmpty() ? "" : link + second);
        return action.origin() + " (" + action.id() + "): " + times.of(action.when()) + ", " + where(action) + ", "
                + who;
    }

    /** What the source calls the place, else where it lies. */
    private static String where(Action action) {
        ShownPlace place = ShownPlace.of(action.places().main());
        if (!place.label().isBlank()) {
            return place.label();
        }
        return place.point()
                .map(point -> String.format(Locale.ROOT, "%.4f, %.4f", point.latitude(), point.longitude()))
                .orElse("no place told");
    }
}
