package truce.core.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import truce.core.action.Participants;
import truce.core.actor.ActorGraph;
import truce.core.actor.Party;
import truce.core.agreement.Agreement;
import truce.core.agreement.Binding;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Norm;
import truce.core.match.ActCase;
import truce.core.match.Attribution;
import truce.core.match.Case;
import truce.core.match.Reason;
import truce.core.time.When;

/** Names of parties, and on which side of a norm each stands. */
final class Parties {

    private static final String BINDING = "binding of ";

    private final Map<String, String> names = new HashMap<>();
    private final ActorGraph graph;
    private final Map<Who, Who> told = new HashMap<>();

    Parties(Collection<Agreement> agreements) {
        for (Agreement agreement : agreements) {
            for (Party party : agreement.parties()) {
                names.putIfAbsent(party.id(), party.name());
            }
        }
        graph = new ActorGraph(agreements.stream()
                .flatMap(agreement -> agreement.memberships().stream())
                .distinct()
                .toList());
    }

    /** Who did it: one object for each distinct answer. */
    Who who(Case subject) {
        Who who = isAboutOthers(subject) ? dutyHolders(subject) : actors(subject);
        Who known = told.putIfAbsent(who, who);
        return known == null ? who : known;
    }

    private Who actors(Case subject) {
        Attribution attribution = subject.attribution();
        return new Who(
                attribution,
                named(attribution.parties(), subject),
                named(attribution.others(), subject),
                together(subject, attribution.parties(), false),
                together(subject, attribution.others(), true),
                false);
    }

    /** Those whom the text makes answerable; where the source does not say who acted, all whom the norm addresses. */
    private Who dutyHolders(Case subject) {
        Attribution attribution = subject.attribution();
        List<String> holders = attribution.basis() == Attribution.Basis.DIRECTION_NOT_RECORDED
                ? addressees(subject.norm())
                : attribution.parties();
        return new Who(
                attribution, named(holders, subject), List.of(), Who.Together.SOME_OF, Who.Together.ALL_OF, true);
    }

    /** Whether a duty to ensure or prevent is held against what others did. */
    private static boolean isAboutOthers(Case subject) {
        boolean undirected = subject.attribution().basis() == Attribution.Basis.DIRECTION_NOT_RECORDED;
        boolean byText = subject.attribution().basis() == Attribution.Basis.BY_TEXT
                || subject.elements().stream()
                        .anyMatch(element -> element.reasons().contains(Reason.MEASURES_UNKNOWN));
        return subject.norm().kind() == ClauseKind.ENSURE && (undirected || byText);
    }

    private static List<String> addressees(Norm norm) {
        return norm.bindings().stream()
                .filter(binding -> binding.level().isAddressed())
                .map(Binding::party)
                .sorted()
                .distinct()
                .toList();
    }

    /** Names of the sides on which the parties stand in this norm; a party's own name where the norm names no side. */
    Set<String> sides(List<PartyName> parties, Norm norm, When when) {
        Set<String> sides = new TreeSet<>();
        parties.forEach(party -> sides.addAll(sidesOf(party, norm, when)));
        return sides;
    }

    private Set<String> sidesOf(PartyName party, Norm norm, When when) {
        for (String whole : graph.wholesOf(party.id(), when).keySet()) {
            Set<String> sides = new LinkedHashSet<>();
            for (Binding binding : norm.bindings()) {
                if (binding.party().equals(whole)) {
                    sides.add(binding.side().isBlank() ? names.getOrDefault(whole, whole) : binding.side());
                }
            }
            if (!sides.isEmpty()) {
                return sides;
            }
        }
        return Set.of(party.name());
    }

    /** Ids of parties as names; text that is not a list of ids stays as it is. */
    String names(String detail) {
        List<String> ids = List.of(detail.split(", "));
        return names.keySet().containsAll(ids)
                ? ids.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", "))
                : detail;
    }

    /** Unsure coded facts on which a flag rests: bindings of parties that it does not concern are left out. */
    List<String> unsure(FlagRow row) {
        if (row.clause().unsure().stream().noneMatch(fact -> fact.startsWith(BINDING))) {
            return row.clause().unsure();
        }
        Set<String> concerned = new TreeSet<>();
        Stream.concat(row.who().parties().stream(), row.who().others().stream())
                .forEach(party ->
                        concerned.addAll(graph.wholesOf(party.id(), row.when()).keySet()));
        return row.clause().unsure().stream()
                .filter(fact -> !fact.startsWith(BINDING) || isAbout(fact, concerned))
                .toList();
    }

    /** {@code binding of A, B: why}. */
    private static boolean isAbout(String fact, Set<String> concerned) {
        int end = fact.indexOf(": ");
        return end < 0
                || List.of(fact.substring(BINDING.length(), end).split(", ")).stream()
                        .anyMatch(concerned::contains);
    }

    private List<PartyName> named(List<String> ids, Case subject) {
        return ids.stream().map(id -> name(id, subject)).toList();
    }

    /** A name is open when nobody has mapped it; one that the analyst calls no party stands as it is spelled. */
    private PartyName name(String id, Case subject) {
        boolean isOpen = !names.containsKey(id)
                && subject.elements().stream()
                        .flatMap(element -> element.reasons().stream())
                        .anyMatch(reason -> reason == Reason.ACTOR_UNMAPPED || reason == Reason.TARGET_UNMAPPED);
        return new PartyName(id, names.getOrDefault(id, id), !isOpen);
    }

    private static Who.Together together(Case subject, List<String> parties, boolean others) {
        if (parties.size() < 2) {
            return Who.Together.ALL_OF;
        }
        if (subject instanceof ActCase act) {
            Participants participants = act.event().participants();
            Participants.Side side = others ? participants.second() : participants.first();
            if (side.oneOf()) {
                return Who.Together.ONE_OF;
            }
            return side.names().size() >= parties.size() ? Who.Together.ALL_OF : Who.Together.SOME_OF;
        }
        return Who.Together.SOME_OF;
    }
}
