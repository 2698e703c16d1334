package truce.bench.made;

import java.util.ArrayList;
import java.util.List;

/**
 * A country with a war of its own.
 *
 * @param number from 0
 * @param name invented
 * @param code three letters, with which its events' ids begin
 * @param government forces of the government
 * @param rebels forces against it; the first is the other side of its agreement
 * @param others militias and unidentified groups
 * @param civilians who is attacked, and who demonstrates
 */
public record Country(
        int number,
        String name,
        String code,
        List<Force> government,
        List<Force> rebels,
        List<Force> others,
        List<Force> civilians) {

    /** Countries lie in a grid of 10 columns. */
    static final double WEST = -15;

    static final double SOUTH = -2;
    static final double WIDTH = 7.5;
    static final double HEIGHT = 8;
    private static final int COLUMNS = 10;
    private static final List<String> BEGINNINGS =
            List.of("Bar", "Cal", "Dor", "Fen", "Gar", "Hal", "Kor", "Lar", "Mor", "Tar");
    private static final List<String> ENDS = List.of("ania", "estan", "ovia", "uria", "imba", "yeland", "wana", "zia");

    static Country of(int number) {
        String beginning = BEGINNINGS.get(number % BEGINNINGS.size());
        int round = number / BEGINNINGS.size();
        String end = ENDS.get(round % ENDS.size());
        String again = round < ENDS.size() ? "" : " " + (round / ENDS.size() + 1);
        String name = beginning + end + again;
        String code = (beginning.substring(0, 2) + (char) ('a' + round % 26)).toUpperCase(java.util.Locale.ROOT);
        return new Country(
                number, name, code, government(name, code), rebels(name, code), others(name, code), civilians(name));
    }

    double west() {
        return WEST + WIDTH * (number % COLUMNS);
    }

    double south() {
        return SOUTH + HEIGHT * (number / COLUMNS % 5);
    }

    /** Everybody, in a fixed order. */
    List<Force> forces() {
        List<Force> all = new ArrayList<>(government);
        all.addAll(rebels);
        all.addAll(others);
        all.addAll(civilians);
        return all;
    }

    private static List<Force> government(String name, String code) {
        return List.of(
                new Force("Military Forces of " + name + " (2014-)", "State Forces", code + "-GOV", "is"),
                new Force(
                        "Military Forces of " + name + " (2014-) Border Guard",
                        "State Forces",
                        code + "-GOV",
                        "member_of"),
                new Force("Police Forces of " + name + " (2014-)", "State Forces", code + "-GOV", "member_of"));
    }

    private static List<Force> rebels(String name, String code) {
        return List.of(
                new Force(name + " Liberation Front", "Rebel Group", code + "-FRONT", "is"),
                new Force("People's Army of " + name, "Rebel Group", code + "-ARMY", "is"),
                new Force("Movement for Justice and Unity in " + name, "Rebel Group", code + "-MOVE", "is"),
                Force.unmapped("Free Brigades of " + name, "Rebel Group"));
    }

    private static List<Force> others(String name, String code) {
        return List.of(
                new Force("Popular Committees of " + name, "Political Militia", code + "-GOV", "member_of"),
                new Force("Highland Communal Militia (" + name + ")", "Identity Militia", "", "not_a_party"),
                Force.unmapped("Valley Communal Militia (" + name + ")", "Identity Militia"),
                Force.unmapped("Unidentified Armed Group (" + name + ")", "Political Militia"));
    }

    private static List<Force> civilians(String name) {
        return List.of(
                new Force("Civilians (" + name + ")", "Civilians", "", "civilians"),
                new Force("Protesters (" + name + ")", "Protesters", "", "civilians"),
                new Force("Rioters (" + name + ")", "Rioters", "", "civilians"));
    }
}
