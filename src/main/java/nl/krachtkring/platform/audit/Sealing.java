package nl.krachtkring.platform.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Chains the rows of a ledger: the hash of each seal covers the row and the seal before it.
 *
 * <p>A row gets its number before its transaction commits, so a lower number can appear later than a higher one. Rows are
 * therefore sealed two seconds after their time, and a row that comes even later takes its place at the end of the chain:
 * the order of the chain is that of {@code seq}, not of {@code entry_id}.
 */
@Singleton
public class Sealing {

    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final int AT_MOST = 1000;
    /** How far below the highest sealed number a late row is looked for: many times what commits in the longest transaction. */
    private static final int LATE = 5000;

    private final EntityManager entities;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param clock the time
     */
    @Inject
    public Sealing(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Seals what is due, oldest number first. Only one caller at a time gets through: the place in the chain is unique.
     *
     * @param ledger which ledger
     * @return how many rows were sealed, at most a thousand
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int seal(SealedLedger ledger) {
        try {
            return seal(entities.unwrap(Connection.class), ledger, clock.instant());
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger " + ledger.table() + " can't be sealed", e);
        }
    }

    private static int seal(Connection connection, SealedLedger ledger, Instant now) throws SQLException {
        Head head = head(connection, ledger);
        int sealed = 0;
        try (PreparedStatement due = connection.prepareStatement(dueStatement(ledger));
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO ledger_seal (ledger, seq, entry_id, hash, sealed_at) VALUES (?, ?, ?, ?, ?)")) {
            due.setString(1, ledger.table());
            due.setLong(2, head.highest() - LATE);
            due.setTimestamp(3, SqlTime.utc(now.minus(SETTLED)));
            String hash = head.hash();
            try (ResultSet rows = due.executeQuery()) {
                while (rows.next()) {
                    hash = LedgerRows.seal(
                            hash, ledger.table(), rows, ledger.columns().size());
                    sealed++;
                    insert.setString(1, ledger.table());
                    insert.setLong(2, head.seq() + sealed);
                    insert.setLong(3, rows.getLong(1));
                    insert.setString(4, hash);
                    insert.setTimestamp(5, SqlTime.utc(now));
                    insert.addBatch();
                }
            }
            if (sealed > 0) {
                insert.executeBatch();
            }
        }
        return sealed;
    }

    private static String dueStatement(SealedLedger ledger) {
        return "SELECT t.id, t." + String.join(", t.", ledger.columns()) + " FROM " + ledger.table() + " t"
                + " LEFT JOIN ledger_seal s ON s.ledger = ? AND s.entry_id = t.id"
                + " WHERE t.id > ? AND t.at <= ? AND s.entry_id IS NULL ORDER BY t.id LIMIT " + AT_MOST;
    }

    private static Head head(Connection connection, SealedLedger ledger) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT seq, hash,"
                + " (SELECT MAX(entry_id) FROM ledger_seal WHERE ledger = ?) FROM ledger_seal WHERE ledger = ?"
                + " ORDER BY seq DESC LIMIT 1")) {
            statement.setString(1, ledger.table());
            statement.setString(2, ledger.table());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? new Head(row.getLong(1), row.getString(2), row.getLong(3))
                        : new Head(0, LedgerRows.NOTHING_BEFORE, 0);
            }
        }
    }

    private record Head(long seq, String hash, long highest) {}
}
