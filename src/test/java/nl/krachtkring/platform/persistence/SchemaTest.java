package nl.krachtkring.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.krachtkring.given.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest extends RepositoryTest {

    private static final String ACCESS_DENIED = "42000";

    @ParameterizedTest
    @MethodSource("ledgers")
    void the_portal_may_not_change_a_ledger_even_without_its_triggers(String table) {
        assertDenied("UPDATE " + table + " SET " + column(table) + " = " + column(table) + " WHERE 1 = 0");
        assertDenied("DELETE FROM " + table + " WHERE 1 = 0");
        assertDenied("TRUNCATE TABLE " + table);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TRIGGER audit_entry_is_not_changed",
                "CREATE TABLE own_table (id BIGINT)",
                "ALTER TABLE person ADD COLUMN extra INT",
                "DROP TABLE person",
                "GRANT UPDATE ON audit_entry TO CURRENT_USER",
                "INSERT INTO flyway_schema_history (installed_rank) VALUES (1)",
                "DELETE FROM flyway_schema_history WHERE 1 = 0"
            })
    void the_portal_may_not_change_tables_or_rights(String sql) {
        assertDenied(sql);
    }

    @Test
    void the_portal_may_change_what_people_change() throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(0, statement.executeUpdate("UPDATE person SET state = state WHERE 1 = 0"));
            assertEquals(0, statement.executeUpdate("DELETE FROM notification WHERE 1 = 0"));
        }
    }

    @Test
    void rights_that_an_operator_gave_on_everything_are_taken_back() throws SQLException {
        String database = execute("SELECT DATABASE()");
        String account = execute("SELECT CONCAT('''', REPLACE(CURRENT_USER(), '@', '''@'''), '''')");
        try (Connection owner = owner().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON `" + database + "`.* TO " + account);
        }
        assertTrue(Schema.mayChangeLedgers(source()));

        Schema.grant(owner(), source());

        assertFalse(Schema.mayChangeLedgers(source()));
    }

    static java.util.stream.Stream<String> ledgers() {
        return Schema.LEDGERS.stream();
    }

    private static String column(String table) {
        return "ledger_seal".equals(table) ? "seq" : "id";
    }

    private static String execute(String query) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void assertDenied(String sql) {
        SQLException refusal = assertThrows(SQLException.class, () -> {
            try (Connection connection = source().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
        assertEquals(ACCESS_DENIED, refusal.getSQLState(), refusal.getMessage());
    }
}
