package nl.krachtkring.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with every right on the database drops the triggers and changes history; the chain tells. */
class TamperingTest extends RepositoryTest {

    private static final SealedLedger LEDGER = new AuditLedger();
    private static final List<String> TABLES = List.of("audit_entry", "ledger_seal");

    @BeforeEach
    void three_sealed_rows() throws SQLException {
        for (int i = 1; i <= 3; i++) {
            entities.createNativeQuery("INSERT INTO audit_entry (id, at, actor_role, action, reason)"
                            + " VALUES (?, '2026-11-21 10:00:00', 'MODERATOR', 'comment.hide', ?)")
                    .setParameter(1, i)
                    .setParameter(2, "reason " + i)
                    .executeUpdate();
        }
        Hours clock = new Hours();
        clock.pass(Duration.ofSeconds(3));
        assertEquals(3, new Sealing(entities, clock).seal(LEDGER));
        entities.getTransaction().commit();
        entities.getTransaction().begin();
        for (String table : TABLES) {
            asOwner("DROP TRIGGER " + table + "_is_not_changed", "DROP TRIGGER " + table + "_is_not_deleted");
        }
    }

    @AfterEach
    void as_it_was() throws SQLException {
        for (String table : TABLES) {
            asOwner("DELETE FROM " + table, trigger(table, "changed", "UPDATE"), trigger(table, "deleted", "DELETE"));
        }
    }

    @Test
    void nothing_changed_is_whole() throws SQLException {
        LedgerState state = check();
        assertTrue(state.whole(), state.toString());
        assertEquals(3, state.sealed());
    }

    @Test
    void a_changed_row_is_named() throws SQLException {
        asOwner("UPDATE audit_entry SET reason = 'nothing to see' WHERE id = 2");

        assertEquals(List.of("row 2 does not fit seal 2"), check().breaks());
    }

    @Test
    void a_removed_row_is_named() throws SQLException {
        asOwner("DELETE FROM audit_entry WHERE id = 2");

        assertEquals(List.of("row 2 of seal 2 is gone"), check().breaks());
    }

    @Test
    void a_removed_row_with_its_seal_is_named() throws SQLException {
        asOwner("DELETE FROM audit_entry WHERE id = 2", "DELETE FROM ledger_seal WHERE entry_id = 2");

        assertEquals(List.of("seal 2 is missing", "row 3 does not fit seal 3"), check().breaks());
    }

    @Test
    void a_changed_row_with_a_seal_made_to_fit_breaks_the_next() throws SQLException {
        asOwner(
                "UPDATE audit_entry SET reason = 'nothing to see' WHERE id = 2",
                "UPDATE ledger_seal SET hash = REPEAT('b', 64) WHERE seq = 2");

        assertEquals(List.of("row 2 does not fit seal 2", "row 3 does not fit seal 3"), check().breaks());
    }

    @Test
    void an_end_that_was_cut_off_shows_in_the_count_and_head() throws SQLException {
        String before = check().head();
        asOwner("DELETE FROM audit_entry WHERE id = 3", "DELETE FROM ledger_seal WHERE entry_id = 3");

        LedgerState state = check();
        assertEquals(2, state.sealed());
        assertTrue(!state.head().equals(before), "the head written in the log is no longer there");
    }

    private static LedgerState check() throws SQLException {
        try (Connection connection = source().getConnection()) {
            return new LedgerCheck(connection, LEDGER).walk();
        }
    }

    private static void asOwner(String... statements) throws SQLException {
        try (Connection connection = owner().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String trigger(String table, String verb, String event) {
        return "CREATE TRIGGER " + table + "_is_not_" + verb + " BEFORE " + event + " ON " + table
                + " FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '" + table + " is append-only'";
    }
}
