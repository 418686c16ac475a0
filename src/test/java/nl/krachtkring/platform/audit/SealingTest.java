package nl.krachtkring.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.persistence.SqlTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealingTest extends RepositoryTest {

    private static final SealedLedger LEDGER = new AuditLedger();

    private final Hours clock = new Hours();
    private Sealing sealing;

    @BeforeEach
    void sealing() {
        sealing = new Sealing(entities, clock);
    }

    @Test
    void rows_are_chained_in_order_once() throws SQLException {
        write(1, "group.join");
        write(2, null);
        clock.pass(Duration.ofSeconds(3));

        assertEquals(2, sealing.seal(LEDGER));
        assertEquals(0, sealing.seal(LEDGER), "what is sealed stays sealed");
        LedgerState state = check();
        assertTrue(state.whole(), state.toString());
        assertEquals(2, state.sealed());
        assertEquals(List.of(), state.unsealed());
    }

    @Test
    void fresh_rows_wait_and_are_named_as_the_unsealed_tail() throws SQLException {
        write(1, "group.join");
        clock.pass(Duration.ofSeconds(3));
        sealing.seal(LEDGER);
        write(2, "group.leave");

        assertEquals(0, sealing.seal(LEDGER));
        assertEquals(List.of(2L), check().unsealed());
    }

    @Test
    void a_row_that_commits_late_gets_its_place_at_the_end() throws SQLException {
        write(1, "group.join");
        write(3, "group.leave");
        clock.pass(Duration.ofSeconds(3));
        sealing.seal(LEDGER);
        write(2, "a long transaction");
        clock.pass(Duration.ofSeconds(3));

        assertEquals(1, sealing.seal(LEDGER));
        assertTrue(check().whole());
        assertEquals(3, check().sealed());
    }

    @Test
    void a_chain_grows_over_many_rounds() throws SQLException {
        for (int i = 1; i <= 5; i++) {
            write(i, "round " + i);
            clock.pass(Duration.ofSeconds(3));
            assertEquals(1, sealing.seal(LEDGER));
        }

        assertTrue(check().whole());
    }

    @Test
    void a_chain_that_starts_elsewhere_has_a_break() throws SQLException {
        write(1, "group.join");
        clock.pass(Duration.ofSeconds(3));
        sealing.seal(LEDGER);
        execute("INSERT INTO ledger_seal (ledger, seq, entry_id, hash, sealed_at) VALUES"
                + " ('audit_entry', 5, 99, REPEAT('a', 64), '2026-11-21')");

        LedgerState state = check();
        assertFalse(state.whole());
        assertEquals(List.of("seal 2 is missing", "row 99 of seal 5 is gone"), state.breaks());
    }

    private LedgerState check() throws SQLException {
        return new LedgerCheck(entities.unwrap(Connection.class), LEDGER).walk();
    }

    private void write(long id, String reason) throws SQLException {
        Connection connection = entities.unwrap(Connection.class);
        Timestamp now = SqlTime.utc(clock.instant());
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO audit_entry (id, at, pseudonym, actor_role, action, reason) VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setTimestamp(2, now);
            insert.setString(3, "f".repeat(64));
            insert.setString(4, "member");
            insert.setString(5, "group.act");
            insert.setString(6, reason);
            insert.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = entities.unwrap(Connection.class).createStatement()) {
            statement.execute(sql);
        }
    }
}
