package truce.plugin.events.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenIdsTest {

    private static final List<String> LIKE_ONE_ANOTHER = List.of(
            "A1",
            "A01",
            "A001",
            "A10",
            "A",
            "",
            "0",
            "00",
            "1",
            "01",
            "A0",
            "A00",
            "A999999999",
            "A1000000000",
            "A09999999999",
            "a1",
            "A64",
            "A63",
            "A128",
            "1A",
            "A1A",
            "A\u0661",
            "A-1",
            "B1",
            "A2147483647",
            "A4294967297");

    @Test
    void idsThatLookAlikeAreDifferentIds() {
        SeenIds seen = new SeenIds();
        assertThat(LIKE_ONE_ANOTHER).allMatch(seen::add);
        assertThat(LIKE_ONE_ANOTHER).noneMatch(seen::add);
    }

    @Test
    void repeatsAreFoundAmongIdsOfFewBeginnings() {
        Random random = new Random(20200220);
        check(() -> "C" + random.nextInt(40) + "-" + random.nextInt(60_000));
    }

    @Test
    void repeatsAreFoundAmongIdsOfManyBeginnings() {
        Random random = new Random(20200220);
        check(() -> Integer.toHexString(random.nextInt(150_000)) + "x" + random.nextInt(3));
    }

    @Test
    void repeatsAreFoundAmongNumbersFarApart() {
        Random random = new Random(20200220);
        check(() -> String.valueOf(random.nextInt(100_000) * 9_999L));
    }

    private static void check(java.util.function.Supplier<String> ids) {
        SeenIds seen = new SeenIds();
        Set<String> reference = new HashSet<>();
        for (int i = 0; i < 300_000; i++) {
            String id = ids.get();
            assertThat(seen.add(id)).isEqualTo(reference.add(id));
        }
    }
}
