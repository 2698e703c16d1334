package truce.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.actor.Identity;
import truce.core.actor.NamedIdentity;
import truce.core.actor.WhoIsWho;
import truce.core.fault.Fault;
import truce.core.fault.Partial;
import truce.core.time.Validity;
import truce.core.time.When;

class PartyTableTest {

    private static final Set<String> PARTIES = Set.of("SYR-GOV", "NLF", "HTS");

    @Test
    void everyRelationIsReadAndARowWithoutPartySaysUnmapped() {
        Partial<List<NamedIdentity>> read = read("""
                name,rows,party,relation,from,to,basis,by,suggestion
                Government of Syria,10,SYR-GOV,is,,,,,
                4th Division,3,SYR-GOV,member_of,,,,,
                Syrian insurgents,9,NLF;HTS,lump_of,,,,,
                Opposition,9,,lump_of NLF;HTS,,,,,
                Civilians,4,,civilians,,,,,
                IS,2,,not_a_party,,,,,
                Nobody yet,1,,,,,,,NLF?
                Bare,1,NLF,,,,,,
                """);
        assertThat(read.faults()).isEmpty();
        Identity lump = new Identity.Lump(new TreeSet<>(Set.of("NLF", "HTS")));
        assertThat(read.value())
                .extracting(NamedIdentity::identity)
                .containsExactly(
                        new Identity.Known("SYR-GOV"),
                        new Identity.PartOf("SYR-GOV"),
                        lump,
                        lump,
                        new Identity.Civilians(),
                        new Identity.NotAParty(),
                        new Identity.Unmapped("Nobody yet"),
                        new Identity.Known("NLF"));
    }

    @Test
    void anEmptyPartyOverrulesTheAliasOfALibrary() {
        List<NamedIdentity> library =
                List.of(new NamedIdentity("SNA", new Identity.Known("NLF"), Validity.ALWAYS, "library"));
        When when = When.exactly(Instant.parse("2020-01-01T00:00:00Z"));
        WhoIsWho emptied = new WhoIsWho(library, read("name,party\nSNA ,\n").value());
        assertThat(emptied.identify("SNA", when)).isEqualTo(new Identity.Unmapped("SNA"));
        WhoIsWho silent = new WhoIsWho(library, read("name,party\nHTS,HTS\n").value());
        assertThat(silent.identify("SNA", when)).isEqualTo(new Identity.Known("NLF"));
    }

    @Test
    void aRowWhoseLastCellsAreLeftOutIsRead() {
        Partial<List<NamedIdentity>> read = read("name,party,relation,basis\nNLF,NLF\nHTS\n");
        assertThat(read.faults()).isEmpty();
        assertThat(read.value())
                .extracting(NamedIdentity::identity)
                .containsExactly(new Identity.Known("NLF"), new Identity.Unmapped("HTS"));
    }

    @Test
    void aMappingMayBeginAtAnInstant() {
        NamedIdentity identity =
                read("name,party,from\nSNA,NLF,2019-10-04T12:00Z\n").value().get(0);
        assertThat(identity.validity().from().earliest()).isEqualTo(Instant.parse("2019-10-04T12:00:00Z"));
    }

    @Test
    void bothDaysOfAMappingAreIncluded() {
        NamedIdentity identity = read("name,party,from,to\nSNA,NLF,2019-10-04,2020-03-05\n")
                .value()
                .get(0);
        assertThat(identity.validity().from().earliest()).isEqualTo(Instant.parse("2019-10-03T21:00:00Z"));
        assertThat(identity.validity().to().latest()).isEqualTo(Instant.parse("2020-03-05T22:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x,SYR-GOVT,is,,      | parties.csv:1: there is no party 'SYR-GOVT' in the agreements of this run. Did you mean 'SYR-GOV'?
            x,NLF,ist,,          | parties.csv:1: there is no relation 'ist'. Did you mean 'is'?
            x,NLF;HTS,is,,       | parties.csv:1: the row names several parties. With several, the relation is lump_of.
            x,NLF,is,1.2.2020,   | parties.csv:1: '1.2.2020' is not a date. Write it as 2020-02-20.
            x,NLF,is,2020-02-02,2020-01-01 | parties.csv:1: the row ends (2020-01-01) before it begins (2020-02-02).
            '',NLF,is,,          | parties.csv:1: the row has no name. Write the name as the data spell it.
            """)
    void aFaultNamesFileAndRow(String row, String message) {
        Partial<List<NamedIdentity>> read = read("name,party,relation,from,to\n" + row + "\n");
        assertThat(read.faults()).extracting(Fault::message).containsExactly(message);
        assertThat(read.value()).isEmpty();
    }

    @Test
    void itReadsWhatExcelSavesInGermany() {
        AnalystTable table = AnalystTable.parse(
                "parties.csv", "\uFEFFname;rows;party;relation\r\n\"A;B\";1;NLF;is\r\n".substring(1), List.of("name"));
        assertThat(table.rows().get(0)).containsEntry("name", "A;B").containsEntry("party", "NLF");
    }

    private static Partial<List<NamedIdentity>> read(String text) {
        AnalystTable table = AnalystTable.parse("parties.csv", text.replace("''", ""), List.of("name"));
        return PartyTable.identities(table, PARTIES, ZoneId.of("Asia/Damascus"));
    }
}
