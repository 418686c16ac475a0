package nl.krachtkring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.privacy.PersonalDataSource;
import org.junit.jupiter.api.Test;

/** Nothing of a person lies where no source answers for it. */
class ErasureTest extends RepositoryTest {

    @Test
    void every_table_that_holds_something_of_a_person_is_named_by_exactly_one_source() {
        List<String> named = new ArrayList<>();
        for (PersonalDataSource source : sources()) {
            named.addAll(source.tables());
        }
        Set<String> once = new TreeSet<>(named);
        assertEquals(once.size(), named.size(), "a table is named twice: " + named);
        assertEquals(personal(), once);
    }

    private Set<String> personal() {
        Set<String> tables = new TreeSet<>();
        entities.createNativeQuery("SELECT DISTINCT table_name FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND column_comment NOT IN ('-', '')"
                        + " UNION SELECT table_name FROM information_schema.key_column_usage"
                        + " WHERE table_schema = DATABASE() AND referenced_table_name IN ('person', 'persona')")
                .getResultList()
                .forEach(table -> tables.add((String) table));
        return tables;
    }

    private static List<PersonalDataSource> sources() {
        List<PersonalDataSource> sources = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.krachtkring")) {
            if (found.isAssignableTo(PersonalDataSource.class) && !found.isInterface()) {
                sources.add(made(found));
            }
        }
        assertFalse(sources.isEmpty());
        return sources;
    }

    private static PersonalDataSource made(JavaClass found) {
        try {
            return (PersonalDataSource) found.reflect().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(found.getName() + " needs a constructor without parameters", e);
        }
    }
}
