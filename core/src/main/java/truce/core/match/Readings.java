package truce.core.match;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import truce.core.action.ActionType;
import truce.core.action.Participants;
import truce.core.agreement.Norm;
import truce.core.incident.Event;
import truce.core.time.Validity;

/**
 * Makes the {@link Reading} of an event and a norm, and remembers it: by the terms of the norm, participants, acts and
 * the epoch in which the event lies, on which alone it depends. Events in no epoch, and those for which somebody claims an exception, are
 * read each. Safe for use by several threads.
 */
final class Readings {

    private static final int MOST_REMEMBERED = 50_000;
    private static final int SELDOM = 32;

    private final Frame frame;
    private final Standings standings;
    private final ActElement acts = new ActElement();
    private final RelationshipElement relationship;
    private final ExceptionElement exception;
    private final Attributions attributions;
    private final IdentityHashMap<Norm, Use> uses = new IdentityHashMap<>();
    private final Map<Terms, Epochs> byTerms = new ConcurrentHashMap<>();
    private final Map<Asked, Reading> known = new ConcurrentHashMap<>();

    Readings(Frame frame, Attributions attributions) {
        this.frame = frame;
        this.standings = new Standings(frame);
        this.relationship = new RelationshipElement(frame);
        this.exception = new ExceptionElement(frame);
        this.attributions = attributions;
        frame.norms().forEach(norm -> uses.put(norm, new Use(norm)));
    }

    /** How often a norm was asked about. One that few acts meet is read each time: to look for its like takes longer. */
    private final class Use {
        private final Norm norm;
        private final AtomicInteger times = new AtomicInteger();
        private volatile @Nullable Epochs epochs;

        Use(Norm norm) {
            this.norm = norm;
        }

        /** Its epochs, which norms of the same terms share; empty as long as it was not asked about often. */
        Optional<Epochs> epochs() {
            Epochs found = epochs;
            if (found == null && times.incrementAndGet() > SELDOM) {
                found = byTerms.computeIfAbsent(Terms.of(norm), terms -> Epochs.of(norm, who()));
                epochs = found;
            }
            return Optional.ofNullable(found);
        }
    }

    private Stream<Validity> who() {
        return Stream.concat(frame.whoIsWho().times().stream(), frame.actors().times().stream());
    }

    /** A norm without its name and place: a ceasefire in ten zones has ten norms of the same terms. */
    private record Terms(Norm nowhere, boolean wordingUnsure) {

        static Terms of(Norm norm) {
            return new Terms(
                    new Norm(
                            "",
                            norm.agreement(),
                            "",
                            norm.kind(),
                            norm.modality(),
                            norm.acts(),
                            norm.indicativeActs(),
                            norm.bindings(),
                            norm.passive(),
                            norm.controlled(),
                            norm.relation(),
                            Optional.empty(),
                            List.of(),
                            norm.lifecycle(),
                            norm.exemptions(),
                            norm.ambiguities(),
                            norm.quantity(),
                            norm.unsure()),
                    norm.isWordingUnsure());
        }
    }

    /** What a reading depends on; epochs are those of norms of the same terms, and equal to no others. */
    private record Asked(Epochs terms, int epoch, Set<ActionType> acts, Participants participants) {}

    Reading of(Event event, Norm norm) {
        Use use = uses.get(norm);
        if (use == null || !event.exceptionClaims().isEmpty()) {
            return read(event, norm);
        }
        Epochs terms = use.epochs().orElse(null);
        int epoch = terms == null ? Epochs.NONE : terms.of(event.when());
        return terms == null || epoch == Epochs.NONE
                ? read(event, norm)
                : remembered(new Asked(terms, epoch, event.acts(), event.participants()), event, norm);
    }

    private Reading remembered(Asked asked, Event event, Norm norm) {
        Reading found = known.get(asked);
        if (found == null) {
            found = read(event, norm);
            if (known.size() < MOST_REMEMBERED) {
                known.put(asked, found);
            }
        }
        return found;
    }

    private Reading read(Event event, Norm norm) {
        List<Orientation> orientations = orientations(event, norm);
        Set<String> parties = Reading.parties(orientations);
        return new Reading(
                orientations,
                parties,
                acts.of(event.acts(), norm),
                TimeElement.of(event.when(), norm, parties),
                PartyElement.of(orientations),
                relationship.of(event, norm, orientations),
                exception.of(event, norm, orientations),
                attributions.sides(event));
    }

    private List<Orientation> orientations(Event event, Norm norm) {
        Participants participants = event.participants();
        Orientation asTold = orientation(participants.first(), participants.second(), norm, event);
        return participants instanceof Participants.Directed
                ? List.of(asTold)
                : List.of(asTold, orientation(participants.second(), participants.first(), norm, event));
    }

    private Orientation orientation(Participants.Side actor, Participants.Side target, Norm norm, Event event) {
        return new Orientation(actor, target, standings.of(actor, norm, event));
    }
}
