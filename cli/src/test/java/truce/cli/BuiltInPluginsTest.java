package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import truce.core.spi.FactSource;
import truce.core.spi.ReportWriter;

class BuiltInPluginsTest {

    @Test
    void everySourceAndWriterThatComesWithTruceIsABean() {
        List<String> made = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("truce.plugin").stream()
                        .filter(type ->
                                type.isAssignableTo(FactSource.class) || type.isAssignableTo(ReportWriter.class))
                        .filter(type -> type.isTopLevelClass())
                        .map(JavaClass::getName)
                        .toList();
        assertThat(made).hasSizeGreaterThan(8);
        assertThat(BuiltInPlugins.BEANS).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(made);
    }
}
