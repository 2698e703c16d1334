package truce.core.report;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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
import truce.core.match.Element;
import truce.core.match.Reason;
import truce.core.time.When;

/** Names of parties, and on which side of a norm each stands. */
final class Parties {

    private static final Set<Reason> ABOUT_MEASURES =
            EnumSet.of(Reason.MEASURES_UNKNOWN, Reason.MEASURES_TAKEN, Reason.MEASURES_NOT_TAKEN);

    private static final String BINDING = "binding of ";

    private final Map<String, String> names = new HashMap<>();
    private final ActorGraph graph;
    private final Map<Who, Who> told = new ConcurrentHashMap<>();
    private final Map<Actors, Who> acting = new ConcurrentHashMap<>();

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
        return isAboutOthers(subject) ? told.computeIfAbsent(dutyHolders(subject), who -> who) : actors(subject);
    }

    /** All that an answer about actors rests on. */
    private record Actors(Attribution attribution, boolean open, Who.Together together, Who.Together othersTogether) {}

    private Who actors(Case subject) {
        Attribution attribution = subject.attribution();
        Actors actors = new Actors(
                attribution,
                isOpen(subject),
                together(subject, attribution.parties(), false),
                together(subject, attribution.others(), true));
        Who known = acting.get(actors);
        return known == null ? acting.computeIfAbsent(actors, this::who) : known;
    }

    private Who who(Actors actors) {
        Attribution attribution = actors.attribution();
        Who who = new Who(
                attribution,
                named(attribution.parties(), actors.open()),
                named(attribution.others(), actors.open()),
                actors.together(),
                actors.othersTogether(),
                false);
        return told.computeIfAbsent(who, same -> same);
    }

    /** Those whom the text makes answerable; where the source does not say who acted, all whom the norm addresses. */
    private Who dutyHolders(Case subject) {
        Attribution attribution = subject.attribution();
        List<String> holders = attribution.basis() == Attribution.Basis.DIRECTION_NOT_RECORDED
                ? addressees(subject.norm())
                : attribution.parties();
        return new Who(
                attribution,
                named(holders, isOpen(subject)),
                List.of(),
                Who.Together.SOME_OF,
                Who.Together.ALL_OF,
                true);
    }

    /** Whether a duty to ensure or prevent is held against what others did. */
    private static boolean isAboutOthers(Case subject) {
        Attribution.Basis basis = subject.attribution().basis();
        return subject.norm().kind() == ClauseKind.ENSURE
                && (basis == Attribution.Basis.DIRECTION_NOT_RECORDED
                        || basis == Attribution.Basis.BY_TEXT
                        || ABOUT_MEASURES.stream().anyMatch(reason -> hasReason(subject, reason)));
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
        if (parties.size() == 1) {
            return sidesOf(parties.get(0), norm, when);
        }
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
        if (detail.isEmpty()) {
            return detail;
        }
        List<String> ids = List.of(detail.split(", "));
        return names.keySet().containsAll(ids)
                ? ids.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", "))
                : detail;
    }

    /** Unsure coded facts on which a flag rests: bindings of parties that it does not concern are left out. */
    List<String> unsure(ClauseRef clause, Who who, When when) {
        if (clause.unsure().stream().noneMatch(fact -> fact.startsWith(BINDING))) {
            return clause.unsure();
        }
        Set<String> concerned = new TreeSet<>();
        Stream.concat(who.parties().stream(), who.others().stream())
                .forEach(party ->
                        concerned.addAll(graph.wholesOf(party.id(), when).keySet()));
        return clause.unsure().stream()
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

    private List<PartyName> named(List<String> ids, boolean open) {
        return ids.stream().map(id -> name(id, open)).toList();
    }

    /** A name is open when nobody has mapped it; one that the analyst calls no party stands as it is spelled. */
    private PartyName name(String id, boolean open) {
        return new PartyName(id, names.getOrDefault(id, id), names.containsKey(id) || !open);
    }

    private static boolean isOpen(Case subject) {
        return hasReason(subject, Reason.ACTOR_UNMAPPED) || hasReason(subject, Reason.TARGET_UNMAPPED);
    }

    private static boolean hasReason(Case subject, Reason reason) {
        for (Element element : subject.elements()) {
            if (element.reasons().contains(reason)) {
                return true;
            }
        }
        return false;
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
