package nl.krachtkring.platform.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes many rows with one statement that goes to the database once for all of them. For what comes by the thousand, where an entity each would
 * cost a statement and a place in the persistence context each.
 */
@Singleton
public class ManyRows {

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities of the running transaction
     */
    @Inject
    public ManyRows(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Writes.
     *
     * @param sql a statement that writes one row, with {@code ?} for each value
     * @param rows their values, of the types that the driver takes, moments as {@link SqlTime#utc}; without any nothing is sent
     * @throws PersistenceException when the database refuses one of them; nothing of the transaction may be kept then
     */
    public void write(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        entities.flush();
        try (PreparedStatement statement = entities.unwrap(Connection.class).prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(sql, e);
        }
    }
}
