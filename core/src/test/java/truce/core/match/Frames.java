package truce.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import truce.core.actor.ActorGraph;
import truce.core.actor.Identity;
import truce.core.actor.Membership;
import truce.core.actor.NamedIdentity;
import truce.core.actor.WhoIsWho;
import truce.core.agreement.Norm;
import truce.core.circumstance.Circumstance;
import truce.core.circumstance.Circumstances;
import truce.core.evidence.SourceBook;
import truce.core.evidence.SourceType;
import truce.core.geo.Zone;
import truce.core.geo.ZoneMap;
import truce.core.time.Validity;

/** Frames for tests: North, South and Others are known; "Rebels" lumps South and Others; "Crowd" are civilians. */
public final class Frames {

    /** Monitors observe; two agencies are independent; each side has its own agency. */
    private static final SourceBook SOURCES = new SourceBook(List.of(
            Events.source("Monitors", SourceType.MONITOR),
            Events.source("Agency", SourceType.INDEPENDENT),
            Events.source("Wire", SourceType.WIRE),
            Events.source("Northern radio", SourceType.PARTY_ALIGNED)));

    private Frames() {}

    public static Frame of(Norm norm, Zone... zones) {
        return of(norm, List.of(), zones);
    }

    public static Frame of(Norm norm, List<Membership> memberships, Zone... zones) {
        List<NamedIdentity> names = new ArrayList<>();
        names.add(is("North", new Identity.Known("NORTH")));
        names.add(is("South", new Identity.Known("SOUTH")));
        names.add(is("Southern brigade", new Identity.Known("BRIGADE")));
        names.add(is("Sponsor", new Identity.Known("SPONSOR")));
        names.add(is("Others", new Identity.Known("OTHERS")));
        names.add(is("Designated", new Identity.Known("DESIGNATED")));
        names.add(is("Rebels", new Identity.Lump(new TreeSet<>(List.of("SOUTH", "OTHERS")))));
        names.add(is("Crowd", new Identity.Civilians()));
        return new Frame(
                List.of(norm), ZoneMap.of(List.of(zones)), new WhoIsWho(names, List.of()), new ActorGraph(memberships));
    }

    /** The same frame, where these facts are known. */
    public static Frame knowing(Frame frame, Circumstance... facts) {
        return new Frame(
                frame.norms(),
                frame.zones(),
                frame.whoIsWho(),
                frame.actors(),
                new Knowledge(new Circumstances(List.of(facts)), SOURCES));
    }

    private static NamedIdentity is(String name, Identity identity) {
        return new NamedIdentity(name, identity, Validity.ALWAYS, "test");
    }
}
