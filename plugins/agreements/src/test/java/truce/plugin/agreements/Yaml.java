package truce.plugin.agreements;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import truce.core.agreement.Agreement;
import truce.core.fault.Fault;
import truce.core.fault.Partial;
import truce.core.fault.Refusal;
import truce.plugin.agreements.AgreementLibrary.CodedAgreement;

/** An invented agreement in YAML, with parts to change. */
final class Yaml {

    static final AgreementLibrary LIBRARY = AgreementLibrary.shipped();

    /** Line numbers below count from its first line. */
    static final String VALID = """
            agreement: NOR-2020-TRUCE
            title: Truce of Northland
            signed: 2020-01-01
            timezone: UTC
            certainty: known
            citation: the invented text
            coding: {coded-by: a test}
            parties:
              - {id: NORTH, name: North}
              - {id: SOUTH, name: South}
              - {id: HOST, name: Host}
            memberships:
              - {member: SOUTH, of: HOST, kind: affiliate, from: 2019-01-01}
            sides: {north: [NORTH], south: [SOUTH]}
            lines:
              FRONT: {type: LineString, coordinates: [[10.0, 50.0], [11.0, 50.0]]}
            zones:
              - {id: BELT, name: Belt, status: official, shape: {buffer: {line: FRONT, to-km: 5}}}
              - {id: CORE, name: Core, status: official, shape: {difference: {of: BELT, without: unpublished}}}
            bindings:
              both:
                - {party: [NORTH, SOUTH], level: signatory}
            lives:
              main:
                - {state: in-force, from: 2020-01-02T00:00}
            defaults: {bound: both, life: main}
            clauses:
              - id: c1
                title: ceasefire
                says: Both cease fire.
                citation: art. 1
                certainty: known
                norm: {kind: cease-hostilities, zone: BELT}
              - id: c2
                title: deadline
                says: Both leave the belt.
                citation: art. 2
                certainty: known
                norm:
                  kind: weapon-withdrawal
                  modality: requirement
                  quantity: {deadline: {due: 2020-02-01}}
            """;

    private Yaml() {}

    static Partial<Optional<CodedAgreement>> read(String yaml) {
        return LIBRARY.read("test.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    static Agreement agreement(String yaml) {
        return read(yaml).orRefuse(Refusal.Because.DEFINITION).orElseThrow().agreement();
    }

    static List<String> faults(String yaml) {
        return read(yaml).faults().stream().map(Fault::message).toList();
    }

    /** The faults after one change, which must change something. */
    static List<String> faultsWith(String part, String instead) {
        if (!VALID.contains(part)) {
            throw new IllegalArgumentException("nothing to change: " + part);
        }
        return faults(VALID.replace(part, instead));
    }
}
