package nl.krachtkring.given;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/** A made-up inventory over the library of {@link GeneratedMethods}, larger than any that is known. */
public final class GeneratedInventory {

    /** Organisations, each with ten methods. */
    public static final int ORGANISATIONS = 2_000;

    /** Deployments. */
    public static final int DEPLOYMENTS = 20_000;

    /** Regions, with as many organisations each. */
    public static final int REGIONS = 40;

    private GeneratedInventory() {}

    /**
     * Writes it; the methods are there.
     *
     * @param connection commits
     * @throws SQLException when the tables are others than expected
     */
    public static void insert(Connection connection) throws SQLException {
        run(connection, """
                INSERT INTO organisation (public_id, slug, name, type, region, changed_at)
                SELECT 610000000000000 + seq, CONCAT('verzonnen-', seq), CONCAT('Verzonnen ', ELT(1 + seq MOD 4, 'jeugdhulp',
                  'wijkteam', 'gezinshulp', 'opvoedpraktijk'), ' ', LPAD(seq, 4, '0')), 'PROVIDER',
                  CONCAT('Verzonnen regio ', LPAD(1 + seq MOD %d, 2, '0')), NOW(6) FROM seq_0_to_%d""".formatted(REGIONS, ORGANISATIONS - 1));
        run(connection, """
                INSERT INTO deployment (public_id, method_id, organisation_id, municipality, from_on, modes, frequency, source,
                  checked_on, state, confirmed_as, confirmed_at, created_at, changed_at)
                SELECT 620000000000000 + seq, m.id, o.id, CONCAT('Verzonnen plaats ', seq MOD 300), '2020-01-01',
                  ELT(1 + seq MOD 3, 'thuis', 'groep', 'individueel,online'), ELT(1 + seq MOD 4, 'WEEKLY', 'MONTHLY', 'YEARLY', NULL),
                  'Verzonnen', '%1$s', IF(seq MOD 3 = 0, 'CONFIRMED', 'UNCONFIRMED'), IF(seq MOD 3 = 0, 'CONTACT', NULL),
                  IF(seq MOD 3 = 0, NOW(6), NULL), NOW(6), NOW(6)
                FROM seq_0_to_%2$d
                JOIN working_method m ON m.public_id = 600000000000000 + (seq MOD %3$d * 7 + seq DIV %3$d * 53) MOD %4$d
                JOIN organisation o ON o.public_id = 610000000000000 + seq MOD %3$d""".formatted(LocalDate.now(), DEPLOYMENTS - 1, ORGANISATIONS, GeneratedMethods.MANY));
    }

    /**
     * Takes it away.
     *
     * @param connection commits
     * @throws SQLException when something else points to it
     */
    public static void remove(Connection connection) throws SQLException {
        run(connection, "DELETE FROM deployment WHERE public_id BETWEEN 620000000000000 AND 620000000099999");
        run(connection, "DELETE FROM organisation WHERE public_id BETWEEN 610000000000000 AND 610000000009999");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
