package nl.krachtkring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.persistence.Schema;
import org.junit.jupiter.api.Test;

/** Reads back from the migrated database what each CREATE TABLE must say. */
class TablesTest extends RepositoryTest {

    private static final String OWN =
            " FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'";
    /** Purpose; retention; what erasure does; whether the export has it. */
    private static final Pattern CLASSIFIED =
            Pattern.compile("-|[^;]*[^; ]; [^;]*[^; ]; [^;]*[^; ]; (export|no export)");

    @Test
    void every_column_says_what_it_holds_of_a_person() throws SQLException {
        List<String> rows = rows("SELECT CONCAT(table_name, '.', column_name, ': ', column_comment)" + OWN);
        assertFalse(rows.isEmpty());
        List<String> unclassified = rows.stream()
                .filter(row -> !CLASSIFIED
                        .matcher(row.substring(row.indexOf(": ") + 2))
                        .matches())
                .toList();
        assertEquals(List.of(), unclassified, "COMMENT '-' or 'purpose; kept until; what erasure does; export'");
    }

    @Test
    void a_column_that_points_to_a_person_is_classified() throws SQLException {
        List<String> bare =
                rows("SELECT CONCAT(k.table_name, '.', k.column_name) FROM information_schema.key_column_usage k"
                        + " JOIN information_schema.columns c ON c.table_schema = k.table_schema AND c.table_name = k.table_name"
                        + " AND c.column_name = k.column_name WHERE k.table_schema = DATABASE()"
                        + " AND k.referenced_table_name IN ('person', 'persona') AND c.column_comment = '-'");
        assertEquals(List.of(), bare);
    }

    @Test
    void texts_are_compared_without_accents_and_keys_byte_by_byte() throws SQLException {
        List<String> others = rows("SELECT CONCAT(table_name, '.', column_name, ' ', collation_name)" + OWN
                + " AND collation_name IS NOT NULL AND collation_name NOT IN ('utf8mb4_uca1400_ai_ci', 'ascii_bin')");
        assertEquals(List.of(), others);
    }

    @Test
    void tokens_hashes_slugs_and_keys_are_ascii() throws SQLException {
        List<String> others = rows(
                "SELECT CONCAT(table_name, '.', column_name)" + OWN
                        + " AND collation_name <> 'ascii_bin' AND (column_name REGEXP '(^|_)(hash|slug|token|key|pseudonym|code)$')");
        assertEquals(List.of(), others);
    }

    @Test
    void tables_are_innodb_with_the_collation_of_the_house() throws SQLException {
        List<String> others = rows("SELECT CONCAT(table_name, ' ', engine, ' ', table_collation)"
                + " FROM information_schema.tables WHERE table_schema = DATABASE()"
                + " AND table_name <> 'flyway_schema_history'"
                + " AND (engine <> 'InnoDB' OR table_collation <> 'utf8mb4_uca1400_ai_ci')");
        assertEquals(List.of(), others);
    }

    @Test
    void moments_are_kept_to_the_microsecond() throws SQLException {
        List<String> others = rows("SELECT CONCAT(table_name, '.', column_name, ' ', column_type)" + OWN
                + " AND data_type IN ('datetime', 'timestamp', 'time') AND column_type <> 'datetime(6)'");
        assertEquals(List.of(), others);
    }

    @Test
    void every_table_has_a_primary_key() throws SQLException {
        List<String> others =
                rows("SELECT t.table_name FROM information_schema.tables t WHERE t.table_schema = DATABASE()"
                        + " AND t.table_type = 'BASE TABLE' AND t.table_name <> 'flyway_schema_history' AND NOT EXISTS (SELECT 1 FROM information_schema.table_constraints c"
                        + " WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name"
                        + " AND c.constraint_type = 'PRIMARY KEY')");
        assertEquals(List.of(), others);
    }

    @Test
    void public_numbers_are_unique() throws SQLException {
        List<String> others =
                rows("SELECT table_name" + OWN + " AND column_name = 'public_id' AND column_key <> 'UNI'");
        assertEquals(List.of(), others);
    }

    @Test
    void ledgers_refuse_a_change_by_a_trigger_too() throws SQLException {
        List<String> guarded = rows("SELECT DISTINCT event_object_table FROM information_schema.triggers"
                + " WHERE trigger_schema = DATABASE() AND event_manipulation IN ('UPDATE', 'DELETE')");
        assertTrue(guarded.containsAll(Schema.LEDGERS), guarded.toString());
    }

    /** As the owner of the tables: the portal's user sees neither triggers nor every key. */
    private static List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
