package truce.plugin.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import truce.core.geo.Candidates;
import truce.core.geo.Place;
import truce.plugin.events.table.Decimal;

/**
 * One of several named places: {@code Nairab; Nairab camp}, or with how likely each is,
 * {@code Nairab (70 %); Nairab camp (30 %)}.
 */
final class Alternatives {

    private static final Pattern WITH_SHARE =
            Pattern.compile("(.*\\S)\\s*\\(\\s*(\\d{1,3}(?:[.,]\\d{1,3})?)\\s*%\\s*\\)");

    private final List<String> names = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();

    private Alternatives(List<String> written) {
        for (String one : written) {
            Matcher matcher = WITH_SHARE.matcher(one);
            boolean stated = matcher.matches();
            names.add(stated ? matcher.group(1) : one);
            if (stated) {
                shares.add(Decimal.of(matcher.group(2)) / 100);
            }
        }
    }

    /**
     * The places that a cell names.
     *
     * @throws IllegalArgumentException when only some have a share, or the shares do not add up to 100 %
     */
    static Candidates of(String cell, List<String> written, Function<String, Place> place) {
        Alternatives alternatives = new Alternatives(written);
        return new Candidates(cell, alternatives.names.stream().map(place).toList(), alternatives.shares);
    }
}
