package nl.krachtkring.given;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Writes rows into the database of the running portal, with public numbers that nothing else has. */
public final class Rows {

    /** When everything happened that has no time of its own. */
    public static final String NOW = "'2026-01-05 10:00:00'";

    private final Connection connection;
    private long next;

    /**
     * Rows of one test.
     *
     * @param connection to the portal's database; the caller closes it
     * @param first the first public number, 15 digits; each test has its own
     */
    public Rows(Connection connection, long first) {
        this.connection = connection;
        this.next = first;
    }

    /**
     * A public number.
     *
     * @return another one each time
     */
    public long number() {
        return next++;
    }

    /**
     * Adds a row.
     *
     * @param sql an insertion with question marks
     * @param values for the question marks
     * @return its key
     * @throws SQLException when the database refuses it
     */
    public long insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, PreparedStatement.RETURN_GENERATED_KEYS, values)) {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /**
     * Changes rows.
     *
     * @param sql with question marks
     * @param values for the question marks
     * @throws SQLException when the database refuses it
     */
    public void change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, PreparedStatement.NO_GENERATED_KEYS, values)) {
            statement.executeUpdate();
        }
    }

    /**
     * Asks for one number.
     *
     * @param sql with question marks
     * @param values for the question marks
     * @return the first column of the first row
     * @throws SQLException when there is none
     */
    public long ask(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, PreparedStatement.NO_GENERATED_KEYS, values);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private PreparedStatement prepared(String sql, int keys, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql, keys);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
