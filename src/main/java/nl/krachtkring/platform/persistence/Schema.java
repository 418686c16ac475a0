package nl.krachtkring.platform.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables, and what the user of the running portal may do with them.
 *
 * <p>Where migrations run as another user, the portal's user gets its rights from that owner table by table after each
 * migration: rows of ledgers it may add and read, never change or remove, whatever a trigger says.
 */
public final class Schema {

    /** Tables that only grow. Rows of statements and seals prove what others say, so they count too. */
    public static final Set<String> LEDGERS = Set.of("audit_entry", "consent_entry", "ledger_seal", "statement");

    private static final Logger LOG = Logger.getLogger(Schema.class.getName());
    private static final String HISTORY = "flyway_schema_history";
    /** ER_NONEXISTING_GRANT: there was nothing to take back. */
    private static final int NO_SUCH_GRANT = 1141;

    private Schema() {}

    /**
     * Brings the tables up to date.
     *
     * @param owner connections of the user who owns the tables
     */
    public static void migrate(DataSource owner) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    /**
     * Gives the user of the portal its rights on each table, and takes back what would let it change a ledger.
     *
     * @param owner connections of the user who owns the tables and may grant rights on them
     * @param portal connections of the user of the running portal, who must be another
     * @throws SQLException when the database can't be reached
     */
    public static void grant(DataSource owner, DataSource portal) throws SQLException {
        String account = account(portal);
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                statement.execute("GRANT " + rights(table) + " ON `" + table + "` TO " + account);
            }
            takeBack(statement, account);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "PORTAL_DB_OWNER_USER cannot grant rights: {0}", e.getMessage());
        }
        if (mayChangeLedgers(portal)) {
            LOG.warning(
                    "PORTAL_DB_USER may change rows of ledgers; give PORTAL_DB_OWNER_USER all rights on the database"
                            + " WITH GRANT OPTION and PORTAL_DB_USER only SELECT");
        }
    }

    /**
     * Whether the database would let this user change the log, its triggers aside.
     *
     * @param portal connections of the user
     * @return whether it has the right
     * @throws SQLException when the database can't be reached
     */
    public static boolean mayChangeLedgers(DataSource portal) throws SQLException {
        try (Connection connection = portal.getConnection();
                Statement statement = connection.createStatement()) {
            // No row fits, so no trigger speaks; rights are asked for all the same.
            statement.executeUpdate("UPDATE audit_entry SET action = action WHERE 1 = 0");
            return true;
        } catch (SQLException e) {
            if ("42000".equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static String rights(String table) {
        if (HISTORY.equals(table)) {
            return "SELECT";
        }
        return LEDGERS.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
    }

    private static void takeBack(Statement statement, String account) throws SQLException {
        for (String right : List.of("INSERT", "UPDATE", "DELETE")) {
            try {
                statement.execute("REVOKE " + right + " ON * FROM " + account);
            } catch (SQLException e) {
                if (e.getErrorCode() != NO_SUCH_GRANT) {
                    throw e;
                }
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** The account that the server takes the portal's user for, such as 'portal'@'%'. */
    private static String account(DataSource portal) throws SQLException {
        try (Connection connection = portal.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            String account = row.getString(1);
            int at = account.lastIndexOf('@');
            return "'" + account.substring(0, at) + "'@'" + account.substring(at + 1) + "'";
        }
    }
}
