package truce.core.evidence;

import java.util.Locale;

/** What kind of source a name is (handbook B.4). An unlisted source is {@link #NOT_STATED}, never independent. */
public enum SourceType {
    PARTY,
    PARTY_ALIGNED,
    INDEPENDENT,
    MONITOR,
    UN,
    IMAGERY,
    WIRE,
    NOT_STATED;

    /** Neutral observers, whose own sight counts as observed. */
    public boolean isNeutralMonitor() {
        return this == MONITOR || this == UN;
    }

    public boolean isPartisan() {
        return this == PARTY || this == PARTY_ALIGNED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
