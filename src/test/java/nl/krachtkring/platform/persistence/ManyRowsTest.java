package nl.krachtkring.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.util.List;
import nl.krachtkring.given.RepositoryTest;
import org.junit.jupiter.api.Test;

class ManyRowsTest extends RepositoryTest {

    private static final String WRITE = "INSERT INTO site_mark (name, value, at) VALUES (?, ?, NOW(6))";

    @Test
    void many_go_in_one_statement_and_none_in_none() {
        ManyRows many = new ManyRows(entities);
        many.write(WRITE, List.of(new Object[] {"one", "1"}, new Object[] {"two", "2"}));
        many.write(WRITE, List.of());
        assertEquals(List.of(WRITE), statements().sent());
        assertEquals(
                List.of("1", "2"),
                new Rows(entities, null)
                        .list("SELECT value FROM site_mark WHERE name IN ('one', 'two') ORDER BY name").stream()
                                .map(row -> row[0])
                                .toList());
    }

    @Test
    void refusal_of_one_names_the_statement() {
        List<Object[]> twice = List.of(new Object[] {"one", "1"}, new Object[] {"one", "2"});
        PersistenceException refused =
                assertThrows(PersistenceException.class, () -> new ManyRows(entities).write(WRITE, twice));
        assertEquals(WRITE, refused.getMessage());
    }
}
