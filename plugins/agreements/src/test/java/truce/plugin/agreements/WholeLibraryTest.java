package truce.plugin.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import truce.core.actor.Alias;
import truce.core.actor.Party;
import truce.core.fault.Refusal;
import truce.core.time.Validity;

/** What must hold over all instruments together, so that naming one more changes nothing for the others. */
class WholeLibraryTest {

    private static final AgreementLibrary LIBRARY = AgreementLibrary.shipped();

    @Test
    void aPartyIsTheSameInEveryAgreement() {
        Map<String, Party> parties = new HashMap<>();
        for (String id : LIBRARY.ids()) {
            for (Party party : LIBRARY.load(id).parties()) {
                Party known = parties.putIfAbsent(party.id(), party);
                assertThat(known == null || known.equals(party))
                        .as(party.id() + " in " + id)
                        .isTrue();
            }
        }
    }

    @Test
    void aNameWithoutADateMeansOnePartyUnlessItIsALump() {
        Set<String> lumps = Set.of(
                "allied syrian and/or russian forces",
                "naf: united armed forces of novorossiya",
                "national front for liberation, sna",
                "opposition rebels (syria)",
                "syrian insurgents");
        Map<String, Set<String>> meant = new TreeMap<>();
        for (String id : LIBRARY.ids()) {
            for (Party party : LIBRARY.load(id).parties()) {
                for (Alias alias : party.aliases()) {
                    if (alias.validity().equals(Validity.ALWAYS)) {
                        meant.computeIfAbsent(alias.name().toLowerCase(Locale.ROOT), name -> new TreeSet<>())
                                .add(party.id());
                    }
                }
            }
        }
        meant.keySet().removeAll(lumps);
        assertThat(meant)
                .isNotEmpty()
                .allSatisfy((name, parties) -> assertThat(parties).as(name).hasSize(1));
    }

    @Test
    void aRegionIsReadOnlyForAnAgreementThatUsesIt(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("regions"));
        Files.writeString(folder.resolve("regions/bad.yaml"), "common: bad\n", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("mine.yaml"), Yaml.VALID, StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("other.yaml"),
                Yaml.VALID
                        .replace("NOR-2020-TRUCE", "NOR-2021-TRUCE")
                        .replace("timezone: UTC", "timezone: UTC\nuses: bad"),
                StandardCharsets.UTF_8);
        AgreementLibrary library = AgreementLibrary.with(folder);
        assertThat(library.load("NOR-2020-TRUCE").norms()).hasSize(2);
        assertThatThrownBy(() -> library.load("NOR-2021-TRUCE"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("regions/bad.yaml:1:");
    }

    @Test
    void linesOfARegionBelongToTheAgreementsThatUseIt() {
        assertThat(LIBRARY.load("INP-2021-DGMO").lines()).containsKey("LOC");
        assertThat(LIBRARY.load("SYR-2018-SOCHI").lines()).doesNotContainKey("LOC");
        assertThat(LIBRARY.load("UKR-2020-MEASURES").lines()).containsKey("CONTACT-LINE-2015");
    }
}
