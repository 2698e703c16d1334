package truce.core.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import truce.core.action.ActionType;
import truce.core.action.ExceptionClaim;
import truce.core.action.Harm;
import truce.core.action.Participants;
import truce.core.action.Weapon;
import truce.core.action.WeaponClass;
import truce.core.agreement.ClauseKind;
import truce.core.evidence.Evidence;
import truce.core.geo.Candidates;
import truce.core.geo.PlaceUnknown;
import truce.core.geo.Position;
import truce.core.match.Attribution;
import truce.core.match.Element;
import truce.core.match.Reason;
import truce.core.run.Determination;
import truce.core.run.Disposition;
import truce.core.time.When;

/** Sentences and phrases of reports, for every format that people read. Plain text: writers escape it for their format. */
public final class Wording {

    private final Words words;
    private final Times times;

    /**
     * @param zone zone in which the report tells times
     */
    public Wording(Words words, java.time.ZoneId zone) {
        this.words = words;
        times = new Times(words, zone);
    }

    public Words words() {
        return words;
    }

    public Times times() {
        return times;
    }

    /** {@code 20 Feb 2020, some time that day}. */
    public String when(When when) {
        return times.when(when);
    }

    /** {@code Government of Syria}, or {@code between A and B, direction not recorded}. */
    public String who(Who who) {
        if (who.isUnknown()) {
            return words.of("who.nobody");
        }
        String parties = joined(who.parties(), who.together());
        if (!who.isUndirected()) {
            return parties.isEmpty() ? words.of("who.nobody") : parties;
        }
        String others = joined(who.others(), who.othersTogether());
        return between(parties, others, who.parties());
    }

    /** The side that a flag concerns, for counting. */
    String side(Who who, Set<String> sides, Set<String> others) {
        if (who.isUnknown()) {
            return words.of("side.nobody");
        }
        Set<String> first = sided(who.parties(), sides);
        Set<String> second = sided(who.others(), others);
        if (!who.isUndirected()) {
            return first.isEmpty() ? words.of("side.nobody") : some(first);
        }
        return between(first, second);
    }

    /** Sides in no order of blame: by name. */
    private String between(Set<String> first, Set<String> second) {
        if (second.isEmpty() && first.size() == 2) {
            return words.of("who.between", first.toArray());
        }
        if (first.isEmpty() || second.isEmpty()) {
            return words.of("who.one-side", some(first) + some(second));
        }
        if (first.equals(second)) {
            return words.of("side.within", some(first));
        }
        String one = some(first);
        String other = some(second);
        return one.compareTo(other) <= 0 ? words.of("who.between", one, other) : words.of("who.between", other, one);
    }

    private String some(Set<String> sides) {
        return String.join(" " + words.of("who.some") + " ", sides);
    }

    /** {@code Government of Syria, named by a source; sources differ over it}. */
    public String attribution(Who who) {
        if (who.dutyHolder()) {
            return words.of("who.duty", who(who));
        }
        Attribution attribution = who.attribution();
        String basis = who.isUndirected() || who.isUnknown() ? "" : ", " + words.of(attribution.basis());
        return who(who) + basis + (attribution.contested() ? "; " + words.of("basis.contested") : "");
    }

    /** {@code Nairab: 35.8697 N 36.7203 E ± 2 km}; an unknown place says why. */
    public String place(ShownPlace place) {
        String label = place.label().isBlank() ? words.of("place.unnamed") : place.label();
        return switch (place.kind()) {
            case UNKNOWN ->
                words.of(
                        "place.unknown",
                        place.place() instanceof PlaceUnknown unknown ? unknown.reason() : place.label());
            case AREA_WITHOUT_GEOMETRY -> words.of("place.area-without-geometry", label);
            case CANDIDATES ->
                words.of(
                        "place.candidates",
                        label,
                        place.place() instanceof Candidates some ? some.places().size() : 1);
            case DISC, SECTOR, LINE -> point(place, label, "place.point");
            case AREA -> point(place, label, "place.area");
        };
    }

    private String point(ShownPlace place, String label, String key) {
        if (place.point().isEmpty()) {
            return words.of("place.area-without-geometry", label);
        }
        String where = position(place.point().get());
        double km = place.radiusKm().orElse(0);
        if (key.equals("place.area")) {
            return words.of(key, label, kilometres(km), where);
        }
        return km == 0 ? words.of("place.exact", label, where) : words.of(key, label, where, kilometres(km));
    }

    /** {@code 35.8697 N 36.7203 E}. */
    public static String position(Position position) {
        return degrees(position.latitude())
                + (position.latitude() < 0 ? " S " : " N ")
                + degrees(position.longitude())
                + (position.longitude() < 0 ? " W" : " E");
    }

    /** A number of kilometres with as many decimals as it has, at most three: {@code 2}, {@code 0.5}. */
    public static String kilometres(double km) {
        return plain(Math.round(km * 1000) / 1000.0);
    }

    private static String degrees(double value) {
        return plain(Math.abs(value));
    }

    private static String plain(double value) {
        return new java.math.BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** {@code 12 (low 10, high 15)}, {@code 3}, or {@code not stated}. */
    public String killed(Harm harm) {
        if (!harm.known()) {
            return words.of("harm.unknown");
        }
        return harm.low() == harm.high()
                ? number(harm.best())
                : words.of("harm.range", number(harm.best()), number(harm.low()), number(harm.high()));
    }

    /** With commas between thousands. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code ground assault or offensive}; several candidates are joined by "or". */
    public String acts(List<ActionType> acts) {
        return acts.stream().map(words::of).collect(Collectors.joining(" " + words.of("who.or") + " "));
    }

    /** {@code 122 mm tube artillery (2S1)}; empty when not stated. */
    public String weapon(Weapon weapon) {
        if (weapon.kind() == WeaponClass.UNKNOWN
                && weapon.boreMm().isEmpty()
                && weapon.system().isEmpty()) {
            return "";
        }
        String bore = weapon.boreMm().isPresent() ? plain(weapon.boreMm().getAsDouble()) + " mm " : "";
        return bore + words.of(weapon.kind()) + (weapon.system().isEmpty() ? "" : " (" + weapon.system() + ")");
    }

    /** Who took part, as the source spells the names: {@code A against B}. */
    public String participants(Participants participants) {
        String first = names(participants.first());
        String second = names(participants.second());
        if (participants instanceof Participants.Undirected) {
            return between(first, second, List.of());
        }
        return (first.isEmpty() ? words.of("who.nobody") : first) + (second.isEmpty() ? "" : " against " + second);
    }

    /** {@code reported; 2 sources of 1 family: TRT (aligned with a party), AFP (wire service)}. */
    public String evidence(Evidence evidence) {
        int sources = evidence.sources().size();
        String named = evidence.sources().stream()
                .map(source -> source.name() + " (" + words.of(source.type()) + ")")
                .collect(Collectors.joining(", "));
        String disputed = evidence.isDisputed() ? "; disputed by " + String.join(", ", evidence.disputedBy()) : "";
        String counted = sources == 0
                ? "no source named"
                : counted(sources, "source", "sources") + " of " + counted(evidence.origins(), "origin", "origins")
                        + ": " + named;
        return words.of(evidence.level()) + "; " + counted + disputed;
    }

    public static String counted(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** {@code SYR-2017-ASTANA c1, cease hostilities (para. 2)}. */
    public String cite(ClauseRef clause) {
        String citation = clause.citation().isBlank() ? "" : " (" + clause.citation() + ")";
        return clause.agreement() + " " + clause.clause() + ", " + words.of(clause.kind()) + citation;
    }

    /** What a flag says: {@code reported act, prima facie inconsistent with ..., as coded by ...}. */
    public String flag(FlagRow row) {
        String coded = row.clause().coding().isBlank()
                ? "as coded"
                : "as " + coder(row.clause().coding());
        String key = row.who().dutyHolder()
                ? "flag.raises"
                : "flag." + row.flag().determination().name();
        return words.of(key, row.isDuty() ? "duty" : "reported act") + " " + cite(row.clause()) + ", " + coded;
    }

    private static String coder(String coding) {
        int comma = coding.indexOf(',');
        return comma < 0 ? coding : coding.substring(0, comma);
    }

    /** The determination in words, with its weakest point or the exception shown. */
    public String determination(FlagRow row) {
        Determination determination = row.flag().determination();
        String head = words.of(determination);
        return switch (determination) {
            case CONFIRMED -> head;
            case EXCEPTED -> head + exception(row) + "; " + words.of("determination.EXCEPTED.note");
            case NOT_COVERED ->
                head + row.weakest().map(w -> " (" + weakest(w) + ")").orElse("");
            case PROBABLE -> head + row.weakest().map(w -> ": " + weakest(w)).orElse("");
            case POSSIBLE, INDETERMINATE, NO_BREACH, NOT_ASSESSABLE, WITHDRAWN ->
                head + row.weakest().map(w -> ", because " + weakest(w)).orElse("");
        };
    }

    private String exception(FlagRow row) {
        List<String> shown = row.exceptionClaims().stream()
                .filter(ExceptionClaim::supported)
                .map(this::claim)
                .sorted()
                .toList();
        String who = shown.isEmpty() ? row.weakest().map(WeakestPoint::detail).orElse("") : String.join("; ", shown);
        return who.isBlank() ? "" : " (" + who + ")";
    }

    /** {@code self-defence, claimed by TUR}. */
    public String claim(ExceptionClaim claim) {
        return words.of(claim.kind()) + ", claimed by " + (claim.by().isBlank() ? "a party not named" : claim.by());
    }

    /** The weakest point, as far as a reason or a figure is known. */
    public String weakest(WeakestPoint weakest) {
        String reason = weakest.reason()
                .map(words::of)
                .orElseGet(() -> words.of(weakest.gate()) + " is " + words.of(weakest.degree()));
        return reason + (weakest.detail().isBlank() ? "" : " (" + weakest.detail() + ")");
    }

    /** What would settle the weakest point; empty when no reason is known. */
    public String settle(WeakestPoint weakest) {
        return weakest.reason().map(words::settle).orElse("");
    }

    /** {@code IDLIB-DMZ: 6 % of the place lies inside, 0 to 54 % as the line may run}; empty where no zone limits it. */
    public String zone(FlagRow row) {
        String zone = row.clause().zone().orElse("");
        return row.placeInZone()
                .map(element ->
                        row.insideFraction().isEmpty() ? words.of("zone.not-stated", zone) : share(zone, element))
                .orElse("");
    }

    private String share(String zone, Element element) {
        String share = percent(element.share());
        return element.certain() == element.possible()
                ? words.of("zone.share", zone, share)
                : words.of("zone.share-range", zone, share, percent(element.certain()), percent(element.possible()));
    }

    /** {@code 6 %}; a share that is neither none nor all is told as neither. */
    static String percent(double share) {
        double rounded = Math.rint(share * 100);
        if (share > 0 && rounded == 0) {
            return "less than 1 %";
        }
        return share < 1 && rounded == 100 ? "over 99 %" : (long) rounded + " %";
    }

    /** The reasons of a flag after the first, in words. */
    public List<String> furtherReasons(FlagRow row) {
        return row.flag().reasons().stream().skip(1).map(words::of).distinct().toList();
    }

    /** What became of an action. */
    public String disposition(Disposition disposition) {
        String head = disposition.determination().isPresent()
                ? words.of(disposition.determination().get())
                : words.of(disposition.kind());
        return head
                + disposition.reason().map(reason -> ": " + words.of(reason)).orElse("");
    }

    /** What became of a case that is no flag: {@code NOT_COVERED:intra-side} in words. */
    public String notFlagged(String code) {
        String[] parts = code.split(":", 2);
        String head = words.find("determination." + parts[0])
                .or(() -> words.find("disposition." + parts[0]))
                .or(() -> words.find("notflagged." + parts[0]))
                .orElse(parts[0]);
        return parts.length == 1
                ? head
                : head + ": " + words.find("reason." + parts[1]).orElse(parts[1]);
    }

    public String kind(ClauseKind kind) {
        return words.of(kind);
    }

    public String reasons(List<Reason> reasons) {
        return reasons.stream().map(words::of).collect(Collectors.joining("; "));
    }

    private String between(String first, String second, List<PartyName> parties) {
        if (second.isEmpty() && parties.size() == 2) {
            return words.of("who.between", name(parties.get(0)), name(parties.get(1)));
        }
        if (first.isEmpty() || second.isEmpty()) {
            return words.of("who.one-side", first + second);
        }
        boolean inOrder = first.compareTo(second) <= 0;
        return words.of("who.between", inOrder ? first : second, inOrder ? second : first);
    }

    private String names(Participants.Side side) {
        return String.join(" " + words.of(side.oneOf() ? "who.or" : "who.and") + " ", side.names());
    }

    private String joined(List<PartyName> parties, Who.Together together) {
        String key = switch (together) {
            case ALL_OF -> "who.and";
            case ONE_OF -> "who.or";
            case SOME_OF -> "who.some";
        };
        return parties.stream().map(this::name).collect(Collectors.joining(" " + words.of(key) + " "));
    }

    private String name(PartyName party) {
        return party.mapped() ? party.name() : words.of("who.unmapped", party.name());
    }

    /** Names that nobody mapped are one side for counting: open. */
    private Set<String> sided(List<PartyName> parties, Set<String> sides) {
        Function<String, Boolean> unmapped = side -> parties.stream()
                .anyMatch(party -> !party.mapped() && party.name().equals(side));
        return sides.stream()
                .map(side -> unmapped.apply(side) ? words.of("side.unmapped") : side)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
