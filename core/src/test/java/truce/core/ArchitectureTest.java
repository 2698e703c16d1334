package truce.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.stream.Stream;

/** Data flows one way: each package of the core knows only those that stand before it in reading order. */
@AnalyzeClasses(packages = "truce.core", importOptions = MainClasses.class)
class ArchitectureTest {

    private static final List<String> READING_ORDER = List.of(
            "fault",
            "origin",
            "geo",
            "time",
            "actor",
            "evidence",
            "action",
            "agreement",
            "circumstance",
            "incident",
            "match",
            "pattern",
            "run",
            "report",
            "spi");

    @ArchTest
    static void eachPackageKnowsOnlyThoseBeforeIt(JavaClasses core) {
        for (int i = 0; i < READING_ORDER.size(); i++) {
            String[] later = READING_ORDER.subList(i + 1, READING_ORDER.size()).stream()
                    .map(name -> "truce.core." + name + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("truce.core." + READING_ORDER.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(core);
            }
        }
    }

    @ArchTest
    static void everyPackageStandsInTheReadingOrder(JavaClasses core) {
        String[] known = Stream.concat(
                        Stream.of("truce.core"), READING_ORDER.stream().map(name -> "truce.core." + name + ".."))
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(core);
    }

    @ArchTest
    static void onlyGeoSeesGeometryLibraries(JavaClasses core) {
        noClasses()
                .that()
                .resideOutsideOfPackage("truce.core.geo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.locationtech..", "net.sf.geographiclib..")
                .check(core);
    }

    @ArchTest
    static void noTypeOfAThirdPartyStandsInTheSpi(JavaClasses core) {
        classes()
                .that()
                .resideInAPackage("truce.core.spi..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("truce.core..", "java..", "org.jspecify..")
                .check(core);
    }

    @ArchTest
    static void theCoreKnowsNoEngineContainerOrFileFormat(JavaClasses core) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.drools..", "org.kie..", "jakarta..", "tools.jackson..", "de.siegmar..", "picocli..")
                .check(core);
    }
}
