package truce.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import truce.core.agreement.Binding;
import truce.core.agreement.Lifecycle;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Norm;
import truce.core.agreement.Stage;
import truce.core.circumstance.Circumstance.StatusClaim;
import truce.core.evidence.EvidenceLevel;

/**
 * What declarations of suspension or of an end change in the life of a norm. A party's own word makes the status contested
 * for that party: nobody frees himself by declaring, and nobody is held as if nothing had been said. What the text's own
 * mechanism found takes effect for all.
 */
public final class Declarations {

    private Declarations() {}

    /** The frame with the stages that known declarations add. */
    public static Frame heeded(Frame frame) {
        List<StatusClaim> claims = frame.knowledge().facts().of(StatusClaim.class).stream()
                .filter(claim -> claim.status() != LifecycleState.IN_FORCE)
                .toList();
        if (claims.isEmpty()) {
            return frame;
        }
        HolderNames names = new HolderNames(frame);
        return new Frame(
                frame.norms().stream().map(norm -> heeded(norm, claims, names)).toList(),
                frame.zones(),
                frame.whoIsWho(),
                frame.actors(),
                frame.knowledge());
    }

    private static Norm heeded(Norm norm, List<StatusClaim> claims, HolderNames names) {
        List<Stage> stages = new ArrayList<>(norm.lifecycle().stages());
        for (StatusClaim claim : claims) {
            if (DutyBook.isAbout(claim.norm(), norm)) {
                stages.addAll(stages(norm, claim, names));
            }
        }
        return stages.size() == norm.lifecycle().stages().size() ? norm : norm.living(new Lifecycle(stages));
    }

    private static List<Stage> stages(Norm norm, StatusClaim claim, HolderNames names) {
        String note = claim.status().code() + ", as declared by " + claim.by();
        if (claim.basis().stated() == EvidenceLevel.ADOPTED) {
            return List.of(new Stage(claim.status(), claim.validity(), Optional.empty(), false, note));
        }
        return norm.bindings().stream()
                .map(Binding::party)
                .distinct()
                .filter(party -> names.means(claim.by(), party, claim.validity()))
                .map(party -> new Stage(LifecycleState.CONTESTED, claim.validity(), Optional.of(party), false, note))
                .toList();
    }
}
