package truce.rules.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import truce.core.action.ActionType;
import truce.core.action.ExceptionKind;
import truce.core.action.Statement;
import truce.core.action.WeaponClass;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Modality;
import truce.core.agreement.Relation;
import truce.core.match.ActCase;
import truce.core.match.Attribution;
import truce.core.match.Degree;
import truce.core.match.Gate;

/** Cases drawn at random from everything a case can be, for tests of laws. The same seed gives the same cases. */
public final class RandomCases {

    private static final String[] PLACES = {"-", "impact", "origin", "origin impact", "position"};
    private static final String[] KILLED = {"?", "0", "3", "12", "2-9-11", "5-11-20", "10-10-10"};

    private final Random random;

    private RandomCases(long seed) {
        this.random = new Random(seed);
    }

    /** That many cases. */
    public static List<ActCase> of(long seed, int count) {
        RandomCases drawn = new RandomCases(seed);
        List<ActCase> cases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cases.add(new CaseDraft(drawn.row("r" + i)).build());
        }
        return cases;
    }

    private Map<String, String> row(String id) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("kind", oneOf(ClauseKind.values()));
        row.put("relation", oneOf(Relation.values()));
        row.put("modality", oneOf(Modality.values()));
        row.put("acts", acts());
        row.put("counts", PLACES[random.nextInt(PLACES.length)]);
        row.put("known", PLACES[random.nextInt(PLACES.length)]);
        row.put("zone", yes());
        row.put("killed", KILLED[random.nextInt(KILLED.length)]);
        row.put("claims", claims());
        row.put("weapon", oneOf(WeaponClass.values()));
        row.put("statement", oneOf(Statement.values()));
        row.put("attribution", oneOf(Attribution.Basis.values()));
        row.put("aggregated", yes());
        row.put("disputed", yes());
        Arrays.stream(Gate.values()).forEach(gate -> row.put(gate.code(), degree()));
        return row;
    }

    private String degree() {
        int drawn = random.nextInt(8);
        return drawn == 0 ? "-" : drawn <= 2 ? "established" : oneOf(Degree.values());
    }

    private String acts() {
        int count = random.nextInt(4);
        List<String> acts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            acts.add(oneOf(ActionType.values()));
        }
        return acts.isEmpty() ? "-" : String.join("|", acts);
    }

    private String claims() {
        if (random.nextInt(3) > 0) {
            return "-";
        }
        String claim = oneOf(ExceptionKind.values()) + (random.nextBoolean() ? " shown" : "");
        return random.nextBoolean() ? claim : claim + "," + oneOf(ExceptionKind.values());
    }

    private String yes() {
        return random.nextBoolean() ? "yes" : "no";
    }

    private String oneOf(Enum<?>[] values) {
        return values[random.nextInt(values.length)]
                .name()
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-');
    }
}
