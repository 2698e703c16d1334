package truce.cli.command;

import java.time.ZoneId;
import truce.core.fault.NearestName;

/** What to say of a time zone that is not there. */
final class ZoneHelp {

    private ZoneHelp() {}

    static String problem(String text) {
        return "There is no time zone '" + text + "'. "
                + NearestName.of(text, ZoneId.getAvailableZoneIds())
                        .map(name -> "Did you mean '" + name + "'?")
                        .orElse("Zones are written as Asia/Damascus or UTC.");
    }
}
