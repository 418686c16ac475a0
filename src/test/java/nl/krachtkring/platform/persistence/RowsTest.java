package nl.krachtkring.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.settings.SecretMark;
import org.junit.jupiter.api.Test;

class RowsTest extends RepositoryTest {

    private static final String MARKS = "SELECT value FROM site_mark WHERE name = ?";

    @Test
    void sees_what_the_running_transaction_wrote() {
        String secret = new SecretMark(entities).drawnOnce();
        assertEquals(secret, new Rows(entities, null).first(MARKS, "secret").orElseThrow()[0]);
    }

    @Test
    void outside_of_a_transaction_each_question_stands_by_itself() throws SQLException {
        new SecretMark(entities).drawnOnce();
        entities.getTransaction().rollback();
        Rows rows = new Rows(entities, source());
        assertTrue(rows.first(MARKS, "secret").isEmpty());
        assertEquals(
                List.of(2L),
                rows.list("SELECT 1 + ?", 1).stream().map(row -> row[0]).toList());
    }

    @Test
    void moment_comes_back_as_it_went() {
        Instant at = Instant.parse("2026-03-29T01:30:00.123456Z");
        Object[] row = new Rows(entities, null)
                .first("SELECT CAST(? AS DATETIME(6))", SqlTime.utc(at))
                .orElseThrow();
        assertEquals(at, SqlTime.instant(row[0]));
    }

    @Test
    void refusal_names_the_statement() {
        String wrong = "SELECT nothing FROM nowhere";
        PersistenceException refused =
                assertThrows(PersistenceException.class, () -> new Rows(entities, null).list(wrong));
        assertEquals(wrong, refused.getMessage());
    }
}
