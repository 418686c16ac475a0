package nl.krachtkring.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.PublishedItems;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PortalIT {
    @Resource(lookup = "java:app/jdbc/portal")
    DataSource source;

    @Inject
    @Any
    Instance<PublishedItems> published;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.with();
    }

    @Test
    void migrations_have_run() throws SQLException {
        assertFalse(ask("SELECT version FROM flyway_schema_history WHERE success = 1 LIMIT 1")
                .isEmpty());
    }

    @Test
    void transactions_are_read_committed_and_in_utc() throws SQLException {
        assertEquals("READ-COMMITTED", ask("SELECT @@session.transaction_isolation"));
        assertEquals("+00:00", ask("SELECT @@session.time_zone"));
    }

    @Test
    void portal_may_not_change_tables() {
        assertThrows(SQLException.class, () -> ask("CREATE TABLE not_allowed (id INT)"));
    }

    /** Otherwise home asks twice, and search engines are told of a page twice. */
    @Test
    void each_kind_is_published_by_one_room() {
        List<ContributionKind> kinds =
                published.stream().map(PublishedItems::kind).toList();
        assertEquals(Set.copyOf(kinds).size(), kinds.size(), kinds::toString);
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(question)) {
            return result.next() ? result.getString(1) : "";
        }
    }
}
