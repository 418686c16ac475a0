package nl.krachtkring.given;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.launch.TestDatabase;
import nl.krachtkring.platform.persistence.PortalDataSource;
import nl.krachtkring.platform.persistence.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test of entities or queries against MariaDB with the real migrations, the portal's own user and the woven entities.
 *
 * <p>Each test runs in a transaction that is rolled back, so that it finds nothing but the migrations' rows.
 */
public abstract class RepositoryTest {
    private static final String TABLES = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history'";

    private static EntityManagerFactory factory;
    private static CountedStatements statements;
    private static Map<String, Long> migrated;

    /** In the transaction of the running test. */
    protected EntityManager entities;

    @BeforeEach
    void begin() throws SQLException {
        entities = factory().createEntityManager();
        entities.getTransaction().begin();
        statements.forget();
    }

    @AfterEach
    void rollBack() {
        if (entities.getTransaction().isActive()) {
            entities.getTransaction().rollback();
        }
        entities.close();
    }

    /** What a class leaves behind would make another one red, at another place and only when it happens to run after it. */
    @AfterAll
    static void leavesNothing() throws SQLException {
        assertEquals(migrated, rowsOfEachTable(), "rows that stay behind in the database that all these tests use");
    }

    /**
     * The statements that this test sent.
     *
     * @return counts on
     */
    protected static CountedStatements statements() {
        return statements;
    }

    /** Sends what is pending and forgets the entities, so that the next read comes from the database. */
    protected void flushAndClear() {
        entities.flush();
        entities.clear();
    }

    /**
     * A source of connections with the rights of the running portal.
     *
     * @return to the migrated database
     * @throws SQLException when the address is not understood
     */
    protected static PortalDataSource source() throws SQLException {
        DatabaseAccess access = TestDatabase.access(TestDatabase.REPOSITORY);
        return source(access.url(), access.user(), access.password());
    }

    /**
     * A source of connections with the rights of the owner of the tables.
     *
     * @return to the same database
     * @throws SQLException when the address is not understood
     */
    protected static PortalDataSource owner() throws SQLException {
        DatabaseAccess access = TestDatabase.access(TestDatabase.REPOSITORY);
        return source(access.url(), access.ownerUser(), access.ownerPassword());
    }

    static PortalDataSource source(String url, String user, String password) throws SQLException {
        PortalDataSource source = new PortalDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static synchronized EntityManagerFactory factory() throws SQLException {
        if (factory == null) {
            Schema.migrate(owner());
            Schema.grant(owner(), source());
            statements = new CountedStatements(source());
            factory = factory(statements.counting());
            migrated = rowsOfEachTable();
        }
        return factory;
    }

    private static Map<String, Long> rowsOfEachTable() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = owner().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : column(statement, TABLES)) {
                rows.put(
                        table,
                        Long.valueOf(column(statement, "SELECT COUNT(*) FROM `" + table + "`")
                                .get(0)));
            }
        }
        return rows;
    }

    private static List<String> column(Statement statement, String question) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    static EntityManagerFactory factory(DataSource source) {
        return Persistence.createEntityManagerFactory(
                "portal",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", source));
    }
}
