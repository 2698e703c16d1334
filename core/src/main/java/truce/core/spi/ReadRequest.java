package truce.core.spi;

import java.time.ZoneId;
import java.util.Map;

/**
 * What to read, and how.
 *
 * @param input the file
 * @param options options for this source from dossier and command line, such as {@code columns.date -> day} or {@code dates -> dmy}
 * @param defaultZone zone of local times whose rows, source and place name none
 * @param atlas known places and areas by name
 */
public record ReadRequest(Input input, Map<String, String> options, ZoneId defaultZone, Atlas atlas) {
    public ReadRequest {
        options = Map.copyOf(options);
    }
}
