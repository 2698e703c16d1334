package truce.core.agreement;

import java.util.List;
import truce.core.action.ExceptionKind;
import truce.core.time.Validity;

/**
 * What a text allows although the norm would forbid it.
 *
 * @param kind the kind of exception
 * @param targets ids of designated groups, for {@link ExceptionKind#DESIGNATED_GROUP_TARGET}; else empty
 * @param validity when the exemption (or the designation) holds
 * @param conditions conditions in words; a claimed exception with conditions is not established until they are shown
 * @param citation where it stands
 */
public record Exemption(
        ExceptionKind kind, List<String> targets, Validity validity, String conditions, String citation) {

    public Exemption {
        targets = List.copyOf(targets);
    }
}
