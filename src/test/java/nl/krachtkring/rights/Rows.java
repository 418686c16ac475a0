package nl.krachtkring.rights;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Writes rows into the database of the running portal, with public numbers that nothing else has. */
final class Rows {

    /** When everything happened that has no time of its own. */
    static final String NOW = "'2026-01-05 10:00:00'";

    private static final long FIRST = 400_000_000_000_000L;

    private final Connection connection;
    private long next = FIRST;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** A public number. */
    long number() {
        return next++;
    }

    /** The key of a new row. */
    long insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, PreparedStatement.RETURN_GENERATED_KEYS, values)) {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** Changes rows. */
    void change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, PreparedStatement.NO_GENERATED_KEYS, values)) {
            statement.executeUpdate();
        }
    }

    /** One number. */
    long ask(String sql, Object... values) throws SQLException {
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
