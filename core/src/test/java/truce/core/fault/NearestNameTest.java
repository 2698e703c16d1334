package truce.core.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import truce.core.action.EverydayWords;

class NearestNameTest {

    private static final List<String> ACTS = List.of(
            "access-granted",
            "advance",
            "air-strike",
            "any",
            "armed-uav-strike",
            "artillery-fire",
            "cease-hostilities",
            "fixed-wing-strike",
            "mortar-fire",
            "uav-flight");

    @Test
    void aSlipOfThePenIsPutRight() {
        assertThat(NearestName.hint("mortarfire", ACTS)).isEqualTo("Did you mean 'mortar-fire'?");
        assertThat(NearestName.of("mortarfire", ACTS)).contains("mortar-fire");
    }

    @Test
    void anEverydayWordIsAnsweredWithItsCodesAsFarAsTheyAreKnown() {
        assertThat(EverydayWords.hint("drones", ACTS)).isEqualTo("Did you mean 'uav-flight' or 'armed-uav-strike'?");
        assertThat(EverydayWords.hint("Shelling", ACTS)).isEqualTo("Did you mean 'artillery-fire' or 'mortar-fire'?");
        assertThat(EverydayWords.hint("troops", ACTS)).startsWith("Known: ");
        assertThat(EverydayWords.hint("mortarfire", ACTS)).isEqualTo("Did you mean 'mortar-fire'?");
    }

    @Test
    void aNameOfWhichNoLetterStaysIsNoSlip() {
        assertThat(NearestName.hint("c", List.of("a", "b"))).isEqualTo("Known: a, b.");
    }

    @Test
    void aWordOfSomeNamesProposesThese() {
        assertThat(NearestName.hint("uav", ACTS)).isEqualTo("Did you mean 'uav-flight' or 'armed-uav-strike'?");
    }

    @Test
    void whatSharesMostIsListedAndNotTheBeginningOfTheAlphabet() {
        assertThat(NearestName.hint("strike-from-the-air", ACTS))
                .isEqualTo("Nearest: air-strike, armed-uav-strike, fixed-wing-strike.");
    }

    @Test
    void whereNothingIsAlikeOrLittleIsKnownTheFirstNamesAreListed() {
        assertThat(NearestName.hint("zzz", ACTS))
                .startsWith("Known: access-granted, advance")
                .endsWith(", ....");
        assertThat(NearestName.hint("zzz", List.of("b", "a"))).isEqualTo("Known: a, b.");
        assertThat(NearestName.hint("zzz", List.of())).isEmpty();
    }

    @Test
    void aWordOfManyNamesListsEightOfThem() {
        List<String> many = Stream.concat(IntStream.range(0, 20).mapToObj(i -> "uav-" + i), Stream.of("tank-fire"))
                .toList();
        assertThat(NearestName.hint("uav", many))
                .startsWith("Nearest: uav-0, uav-1")
                .doesNotContain("tank");
    }
}
