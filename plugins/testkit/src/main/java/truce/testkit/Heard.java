package truce.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import truce.core.action.Action;
import truce.core.agreement.Agreement;
import truce.core.circumstance.Circumstance;
import truce.core.fault.Fault;
import truce.core.geo.Zone;
import truce.core.origin.Dataset;
import truce.core.origin.Origin;
import truce.core.spi.FactSink;
import truce.core.spi.KnownPlace;

/** Keeps all that a source says, in order. */
public final class Heard implements FactSink {

    private final List<String> lines = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Fault> refused = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final SortedSet<Long> rows = new TreeSet<>();
    private long repeated;
    private long unnumbered;

    /** The actions, in order. */
    public List<Action> actions() {
        return Collections.unmodifiableList(actions);
    }

    /** The refused records, in order. */
    public List<Fault> refused() {
        return Collections.unmodifiableList(refused);
    }

    /** What it wants people to know. */
    public List<String> notices() {
        return Collections.unmodifiableList(notices);
    }

    /** How many facts it gave, repetitions among them. */
    public long accepted() {
        return actions.size() + repeated + unnumbered;
    }

    /** How many of these facts do not say which record they are. */
    long unnumbered() {
        return unnumbered;
    }

    /** All it said for people, one line each, to be read beside the file. */
    public List<String> told() {
        return Collections.unmodifiableList(told);
    }

    /** All it said, one line each. */
    List<String> lines() {
        return lines;
    }

    /** Every file that an origin or a fault names. */
    List<String> files() {
        return files;
    }

    /** Every record number that an origin or a fault names. */
    SortedSet<Long> rows() {
        return rows;
    }

    private void say(String kind, Object what) {
        told.add(inWords(kind, what));
        lines.add(kind + " " + Objects.requireNonNull(what, "it gave null for a fact"));
    }

    private static String inWords(String kind, Object what) {
        if (what instanceof Action action) {
            return FactLine.of(action);
        }
        return kind + ": " + (what instanceof Fault fault ? fault.message() : what);
    }

    private void at(String file, long row) {
        files.add(file);
        if (row > 0) {
            rows.add(row);
        }
    }

    @Override
    public void dataset(Dataset dataset) {
        say("dataset", dataset);
    }

    @Override
    public void action(Action action) {
        say("action", action);
        actions.add(action);
        at(action.origin().file(), action.origin().row());
    }

    @Override
    public void repeated(Origin origin, String id) {
        say("repeated", origin + " " + id);
        repeated++;
        at(origin.file(), origin.row());
    }

    @Override
    public void circumstance(Circumstance circumstance) {
        say("circumstance", circumstance);
        unnumbered++;
    }

    @Override
    public void agreement(Agreement agreement, String sha256) {
        say("agreement", agreement.id() + " " + sha256);
        unnumbered++;
    }

    @Override
    public void zone(Zone zone) {
        say("zone", zone.id() + " " + zone.name());
        unnumbered++;
    }

    @Override
    public void place(KnownPlace place) {
        say("place", place.names() + " " + place.level() + " " + place.country());
        unnumbered++;
    }

    @Override
    public void refused(Fault fault) {
        say("refused", fault);
        refused.add(fault);
        at(fault.file(), fault.row());
    }

    @Override
    public void notice(String sentence) {
        say("notice", sentence);
        notices.add(sentence);
    }
}
