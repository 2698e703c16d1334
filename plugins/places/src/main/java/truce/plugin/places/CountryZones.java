package truce.plugin.places;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Time zones of countries that have one, for the conflicts of the library and their neighbours. Countries with several
 * zones, and all others, are left out: unknown is an answer.
 */
public final class CountryZones {

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("syria", "Asia/Damascus"),
            Map.entry("syrian arab republic", "Asia/Damascus"),
            Map.entry("yemen", "Asia/Aden"),
            Map.entry("yemen (north yemen)", "Asia/Aden"),
            Map.entry("israel", "Asia/Jerusalem"),
            Map.entry("lebanon", "Asia/Beirut"),
            Map.entry("jordan", "Asia/Amman"),
            Map.entry("iraq", "Asia/Baghdad"),
            Map.entry("turkey", "Europe/Istanbul"),
            Map.entry("türkiye", "Europe/Istanbul"),
            Map.entry("armenia", "Asia/Yerevan"),
            Map.entry("azerbaijan", "Asia/Baku"),
            Map.entry("georgia", "Asia/Tbilisi"),
            Map.entry("libya", "Africa/Tripoli"),
            Map.entry("sudan", "Africa/Khartoum"),
            Map.entry("south sudan", "Africa/Juba"),
            Map.entry("ethiopia", "Africa/Addis_Ababa"),
            Map.entry("colombia", "America/Bogota"),
            Map.entry("nepal", "Asia/Kathmandu"),
            Map.entry("philippines", "Asia/Manila"),
            Map.entry("thailand", "Asia/Bangkok"),
            Map.entry("cambodia", "Asia/Phnom_Penh"),
            Map.entry("india", "Asia/Kolkata"),
            Map.entry("pakistan", "Asia/Karachi"),
            Map.entry("south korea", "Asia/Seoul"),
            Map.entry("north korea", "Asia/Pyongyang"));

    private CountryZones() {}

    /**
     * The zone of a country by its English name. Ukraine is left out, since its occupied parts keep another time since
     * 2014.
     */
    public static Optional<ZoneId> find(String country) {
        return Optional.ofNullable(ZONES.get(country.strip().toLowerCase(Locale.ROOT)))
                .map(ZoneId::of);
    }
}
