package nl.krachtkring.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Walks along a chain and compares every seal with its row. */
public final class LedgerCheck {

    private static final int PAGE = 2000;
    private static final int NAMED = 100;

    private final Connection connection;
    private final SealedLedger ledger;
    private final List<String> breaks = new ArrayList<>();
    private long seq;
    private String hash = LedgerRows.NOTHING_BEFORE;

    /**
     * Prepares a walk.
     *
     * @param connection of any user who may read
     * @param ledger which chain
     */
    public LedgerCheck(Connection connection, SealedLedger ledger) {
        this.connection = connection;
        this.ledger = ledger;
    }

    /**
     * Walks the whole chain, a page at a time.
     *
     * @return what was found
     * @throws SQLException when the database can't be read
     */
    public LedgerState walk() throws SQLException {
        while (breaks.size() < NAMED && page()) {
            // The page moves on by itself.
        }
        return new LedgerState(ledger.table(), seq, hash, unsealed(), breaks);
    }

    private boolean page() throws SQLException {
        String columns = "t.id, t." + String.join(", t.", ledger.columns());
        int after = ledger.columns().size() + 1;
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT " + columns + ", s.seq, s.entry_id, s.hash FROM ledger_seal s"
                        + " LEFT JOIN " + ledger.table() + " t ON t.id = s.entry_id"
                        + " WHERE s.ledger = ? AND s.seq > ? ORDER BY s.seq LIMIT " + PAGE)) {
            statement.setString(1, ledger.table());
            statement.setLong(2, seq);
            int read = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    read++;
                    compare(rows, after);
                }
            }
            return read == PAGE;
        }
    }

    private void compare(ResultSet row, int after) throws SQLException {
        long place = row.getLong(after + 1);
        long entry = row.getLong(after + 2);
        String stored = row.getString(after + 3);
        if (place != seq + 1) {
            broken("seal " + (seq + 1) + " is missing");
        }
        boolean gone = row.getObject(1) == null;
        if (gone) {
            broken("row " + entry + " of seal " + place + " is gone");
        } else if (!Objects.equals(stored, LedgerRows.seal(hash, ledger.table(), row, after - 1))) {
            broken("row " + entry + " does not fit seal " + place);
        }
        // Going on from the stored seal names each later break by itself instead of every row after the first.
        seq = place;
        hash = stored;
    }

    private void broken(String what) {
        if (breaks.size() < NAMED) {
            breaks.add(what);
        }
    }

    private List<Long> unsealed() throws SQLException {
        List<Long> unsealed = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT t.id FROM " + ledger.table() + " t"
                + " LEFT JOIN ledger_seal s ON s.ledger = ? AND s.entry_id = t.id"
                + " WHERE s.entry_id IS NULL ORDER BY t.id LIMIT " + NAMED)) {
            statement.setString(1, ledger.table());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    unsealed.add(rows.getLong(1));
                }
            }
        }
        return unsealed;
    }
}
