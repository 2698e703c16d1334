package truce.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A type's name is a term of the dictionary. */
class DictionaryTest {

    @Test
    void everyPublicTypeOfTheCoreStandsInTheDictionary() throws IOException {
        Path page = Path.of(System.getProperty("truce.root", ".."), "docs", "dictionary.md");
        List<String> terms = Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|", -1)[1].strip())
                .toList();
        List<String> types = new ClassFileImporter()
                .withImportOption(new MainClasses()).importPackages("truce.core").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isNestedClass())
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info"))
                        .sorted()
                        .toList();
        assertThat(types).hasSizeGreaterThan(50);
        assertThat(terms).containsAll(types);
    }
}
