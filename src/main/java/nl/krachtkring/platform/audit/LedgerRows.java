package nl.krachtkring.platform.audit;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import nl.krachtkring.platform.ids.Tokens;

/** Writes a row in the one way that is hashed, so that every reader of the same row comes to the same seal. */
final class LedgerRows {

    /** What stands before the first row. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    private LedgerRows() {}

    /**
     * The seal of the row that the result stands on.
     *
     * @param previous the seal before it
     * @param ledger the chain
     * @param row {@code id} in the first column, then the columns of the ledger
     * @param columns how many columns of the ledger follow
     * @return 64 hexadecimal digits
     */
    static String seal(String previous, String ledger, ResultSet row, int columns) throws SQLException {
        StringBuilder canonical = new StringBuilder(previous).append('\n').append(ledger);
        ResultSetMetaData meta = row.getMetaData();
        for (int column = 1; column <= columns + 1; column++) {
            String value = value(row, column, meta.getColumnType(column));
            // The length before each value keeps two different rows from reading the same.
            canonical.append('\n').append(value == null ? "-" : value.length() + ":" + value);
        }
        return Tokens.sha256(canonical.toString());
    }

    private static String value(ResultSet row, int column, int type) throws SQLException {
        if (type == Types.TIMESTAMP) {
            LocalDateTime moment = row.getObject(column, LocalDateTime.class);
            return moment == null ? null : moment.toString();
        }
        return row.getString(column);
    }
}
