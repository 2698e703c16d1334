package truce.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import truce.core.action.Action;
import truce.core.actor.Alias;
import truce.core.actor.Party;
import truce.core.agreement.Agreement;
import truce.core.match.Attribution;
import truce.core.run.Flag;
import truce.plugin.agreements.AgreementLibrary;

/** What holds of every text of the library and the base rules, whatever acts are held against them. */
class LibraryLawsTest {

    private static final AgreementLibrary LIBRARY = AgreementLibrary.shipped();
    private static final List<Agreement> TEXTS =
            LIBRARY.ids().stream().map(LIBRARY::load).toList();
    private static final Set<String> SPELLINGS = TEXTS.stream()
            .flatMap(text -> text.parties().stream())
            .flatMap(party -> Stream.concat(
                    Stream.of(party.name()), party.aliases().stream().map(Alias::name)))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final World ALL = new World(TEXTS);
    private static final Map<String, World> WORLDS = new ConcurrentHashMap<>();

    @Property(seed = "20200220", tries = 40)
    void theOrderOfTheRowsChangesNothing(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        List<Action> acts = new RandomActs(one(TEXTS, random), random).acts(40);
        List<Action> shuffled = new ArrayList<>(acts);
        Collections.shuffle(shuffled, random);
        assertThat(answers(ALL.flags(shuffled))).isEqualTo(answers(ALL.flags(acts)));
    }

    @Property(seed = "20200220", tries = 60)
    void anotherTextChangesNoFlagOfATextThatDoesNotSpeakOfIt(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        Agreement text = one(TEXTS, random);
        Agreement other = one(TEXTS, random);
        List<Action> acts = new RandomActs(text, random).acts(40);
        SortedMap<String, String> alone = answers(world(text).flags(acts));
        SortedMap<String, String> beside = answers(new World(List.of(text, other)).flags(acts));
        beside.keySet().removeIf(key -> !key.startsWith(text.id() + "/"));
        assertThat(beside).as(text.id() + " beside " + other.id()).isEqualTo(alone);
    }

    @Property(seed = "20200220", tries = 1200)
    void whatIsKnownLessSurelyIsNeverAnsweredMoreSurelyNorLeavesTheText(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll Coarser coarser) {
        Random random = new Random(seed);
        Agreement text = one(TEXTS, random);
        RandomActs acts = new RandomActs(text, random);
        Action act = acts.act(1);
        Action less = coarser.of(act, acts);
        World world = world(text);
        SortedMap<String, Flag> before = world.flags(List.of(act));
        SortedMap<String, Flag> after = world.flags(List.of(less));
        String both = act + "\n" + less;
        assertThat(after.keySet()).as(both).containsAll(before.keySet());
        if (!coarser.mayRaiseShares()) {
            after.forEach((key, flag) -> assertThat(sureness(flag))
                    .as(key + "\n" + both)
                    .isLessThanOrEqualTo(before.containsKey(key) ? sureness(before.get(key)) : 0));
        }
    }

    /**
     * Names only mean who bears them: with two parties exchanged throughout a text, acts get the same answers about the
     * other of the two. Ids that are names too are left out: exchanging them would exchange the names.
     */
    @Property(seed = "20200220", tries = 60)
    void partiesThatChangePlacesChangeAnswers(@ForAll @LongRange(min = 0, max = 1_000_000) long seed)
            throws IOException {
        Random random = new Random(seed);
        Agreement text = one(TEXTS, random);
        List<String> ids = text.parties().stream()
                .map(Party::id)
                .filter(id -> !SPELLINGS.contains(id.toLowerCase(Locale.ROOT)))
                .toList();
        Assume.that(!ids.isEmpty());
        String one = one(ids, random);
        String other = one(ids, random);
        Path folder = Files.createTempDirectory("truce-swap");
        try {
            List<Action> acts = RandomActs.byNames(text, random).acts(40);
            World exchanged = new World(List.of(Swapped.text(text.id(), one, other, folder)));
            assertThat(answers(exchanged.flags(acts), one, other))
                    .as(text.id() + ": " + one + " and " + other)
                    .isEqualTo(answers(world(text).flags(acts)));
        } finally {
            delete(folder);
        }
    }

    /** POSSIBLE and INDETERMINATE are both open, and differ in what would settle them: facts, or the text. */
    private static int sureness(Flag flag) {
        return switch (flag.determination()) {
            case CONFIRMED -> 2;
            case PROBABLE -> 1;
            default -> 0;
        };
    }

    private static SortedMap<String, String> answers(Map<String, Flag> flags) {
        return answers(flags, "", "");
    }

    private static SortedMap<String, String> answers(Map<String, Flag> flags, String one, String other) {
        SortedMap<String, String> answers = new TreeMap<>();
        flags.forEach((key, flag) -> {
            Attribution who = flag.subject().attribution();
            answers.put(
                    key,
                    World.answer(flag) + " " + who.basis() + " " + Swapped.ids(who.parties(), one, other) + " "
                            + Swapped.ids(who.others(), one, other) + " " + who.contested());
        });
        return answers;
    }

    private static World world(Agreement text) {
        return WORLDS.computeIfAbsent(text.id(), id -> new World(List.of(text)));
    }

    private static <T> T one(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
