package nl.krachtkring.platform.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Asks the database for rows, without making a persistence context for each question: for what every page asks. As EntityManager's
 * native queries do, it sees what the running transaction has written; without one each question stands by itself.
 */
@Singleton
public class Rows {

    private final EntityManager entities;
    private final DataSource source;

    /**
     * For the container.
     *
     * @param entities of the running transaction, if any
     * @param source gives connections outside of one ({@link ReadingPool})
     */
    @Inject
    public Rows(EntityManager entities, DataSource source) {
        this.entities = entities;
        this.source = source;
    }

    /**
     * Asks for rows.
     *
     * @param sql a statement that reads, with {@code ?} for each parameter
     * @param parameters in their order; of the types that the driver takes, moments as {@link SqlTime#utc}
     * @return the rows with their columns as the driver gives them
     * @throws PersistenceException when the database refuses
     */
    public List<Object[]> list(String sql, Object... parameters) {
        try {
            if (entities.isJoinedToTransaction()) {
                entities.flush();
                return list(entities.unwrap(Connection.class), sql, parameters);
            }
            try (Connection connection = source.getConnection()) {
                return list(connection, sql, parameters);
            }
        } catch (SQLException e) {
            throw new PersistenceException(sql, e);
        }
    }

    /**
     * Asks for one row.
     *
     * @param sql as for {@link #list}
     * @param parameters as for {@link #list}
     * @return the first row; empty without any
     */
    public Optional<Object[]> first(String sql, Object... parameters) {
        return list(sql, parameters).stream().findFirst();
    }

    private static List<Object[]> list(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                List<Object[]> rows = new ArrayList<>();
                while (found.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }
}
