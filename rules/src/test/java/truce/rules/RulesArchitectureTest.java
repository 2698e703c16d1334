package truce.rules;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Who may see whom in this module. */
@AnalyzeClasses(packages = "truce.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesArchitectureTest {

    @ArchTest
    static final ArchRule ONLY_THE_ENGINE_SEES_DROOLS = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("truce.rules.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule ONLY_PACKS_SEE_YAML = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("truce.rules.pack..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule VIEWS_SEE_ONLY_CORE = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("truce.rules.fact..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("truce.rules.pack..", "truce.rules.engine..", "truce.rules.testing..");

    @ArchTest
    static final ArchRule PACKS_SEE_NO_ENGINE = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("truce.rules.pack..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("truce.rules.engine..", "truce.rules.testing..");
}
