package truce.core.match;

import java.util.List;
import truce.core.actor.ActorGraph;
import truce.core.actor.WhoIsWho;
import truce.core.agreement.Norm;
import truce.core.geo.ZoneMap;

/**
 * What acts are held against in one assessment, and what it takes to do so.
 *
 * @param norms all norms, sorted by id
 * @param zones all zones, resolved
 * @param whoIsWho who the names in the data are
 * @param actors who belongs to whom
 * @param knowledge what is known besides acts
 */
public record Frame(List<Norm> norms, ZoneMap zones, WhoIsWho whoIsWho, ActorGraph actors, Knowledge knowledge) {

    public Frame {
        norms = norms.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }

    /** Nothing is known besides acts. */
    public Frame(List<Norm> norms, ZoneMap zones, WhoIsWho whoIsWho, ActorGraph actors) {
        this(norms, zones, whoIsWho, actors, Knowledge.NONE);
    }
}
