package truce;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/** Who may know whom, over all modules: the picture in the README, held by the build. */
@AnalyzeClasses(packages = "truce", importOptions = ModulesTest.MainClasses.class)
class ModulesTest {

    @ArchTest
    static void pluginsSeeTheCoreOnly(JavaClasses all) {
        noClasses()
                .that()
                .resideInAPackage("truce.plugin..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("truce.rules..", "truce.cli..")
                .check(all);
    }

    @ArchTest
    static void rulesSeeNoPluginAndNoCommand(JavaClasses all) {
        noClasses()
                .that()
                .resideInAPackage("truce.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("truce.plugin..", "truce.cli..", "jakarta..")
                .check(all);
    }

    @ArchTest
    static void onlyTheRulesModuleSeesDrools(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackages("truce.rules.engine..", "truce.rules.pack..", "truce.rules.check..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(all);
    }

    @ArchTest
    static void onlyCommandsAndPluginsSeeTheContainer(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackages("truce.plugin..", "truce.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.jboss..")
                .check(all);
    }

    @ArchTest
    static void noPluginKnowsAnother(JavaClasses all) {
        slices().matching("truce.plugin.(*)..").should().notDependOnEachOther().check(all);
    }

    @ArchTest
    static void packagesOfTheRulesModuleRunInNoCircle(JavaClasses all) {
        slices().matching("truce.rules.(*)..").should().beFreeOfCycles().check(all);
    }

    @ArchTest
    static void packagesOfTheCommandLineRunInNoCircle(JavaClasses all) {
        slices().matching("truce.cli.(*)..").should().beFreeOfCycles().check(all);
    }

    /** Leaves tests out, in whatever folder a profile builds them. */
    static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("test-classes");
        }
    }
}
