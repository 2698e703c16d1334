package truce.core.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import truce.core.actor.Membership;
import truce.core.actor.Party;
import truce.core.geo.Line;
import truce.core.geo.Zone;
import truce.core.time.Moment;

/**
 * An instrument, coded clause by clause.
 *
 * @param id stable id, such as {@code SYR-2017-ASTANA}
 * @param title name of the instrument
 * @param signed when it was signed or announced
 * @param parties actors that it, or its coding, names
 * @param memberships who belongs to whom
 * @param lines lines it speaks of, by id: fronts, roads, borders
 * @param zones zones it defines
 * @param keyPlaces towns and points of routes that it singles out
 * @param scale its own grades of gravity, if it has any
 * @param clauses its clauses in order
 * @param coding who coded it
 * @param references ids elsewhere, such as {@code pa-x -> 2093}
 * @param notes remarks for readers: side letters, claimed understandings, what is not coded and why
 */
public record Agreement(
        String id,
        String title,
        Moment signed,
        List<Party> parties,
        List<Membership> memberships,
        Map<String, Line> lines,
        List<Zone> zones,
        List<KeyPlace> keyPlaces,
        List<LocalGrade> scale,
        List<Clause> clauses,
        Coding coding,
        Map<String, String> references,
        List<String> notes) {

    public Agreement {
        parties = List.copyOf(parties);
        memberships = List.copyOf(memberships);
        lines = Map.copyOf(lines);
        zones = List.copyOf(zones);
        keyPlaces = List.copyOf(keyPlaces);
        scale = List.copyOf(scale);
        clauses = List.copyOf(clauses);
        references = Map.copyOf(references);
        notes = List.copyOf(notes);
    }

    /**
     * The text as it was known by an instant: bindings and stages that became known later are left out, and deadlines are
     * those of before later amendments.
     */
    public Agreement asKnownBy(Instant cut) {
        return new Agreement(
                id,
                title,
                signed,
                parties,
                memberships,
                lines,
                zones,
                keyPlaces,
                scale,
                clauses.stream().map(clause -> clause.asKnownBy(cut)).toList(),
                coding,
                references,
                notes);
    }

    public List<Norm> norms() {
        return clauses.stream().flatMap(clause -> clause.norms().stream()).toList();
    }

    public Optional<Clause> findClause(String clauseId) {
        return clauses.stream().filter(clause -> clause.id().equals(clauseId)).findFirst();
    }

    public Clause clause(String clauseId) {
        return findClause(clauseId).orElseThrow(() -> new IllegalArgumentException(id + " has no clause " + clauseId));
    }
}
