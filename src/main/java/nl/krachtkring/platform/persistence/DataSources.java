package nl.krachtkring.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;

/** The pool of the running portal, and the entity manager that everybody injects. */
@DataSourceDefinition(
        name = DataSources.POOL,
        className = "nl.krachtkring.platform.persistence.PortalDataSource",
        url = "${MPCONFIG=PORTAL_DB_URL}",
        user = "${MPCONFIG=PORTAL_DB_USER}",
        password = "${MPCONFIG=PORTAL_DB_PASSWORD}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.validate-atmost-once-period-in-seconds=2",
            "fish.payara.max-wait-time-in-millis=8000",
            "fish.payara.fail-all-connections=true"
        })
public class DataSources {

    static final String POOL = "java:app/jdbc/portal";

    @PersistenceContext(unitName = "portal")
    private EntityManager portal;

    /**
     * The entity manager of the running transaction.
     *
     * @return the container's own, safe to share between threads
     */
    @Produces
    public EntityManager entityManager() {
        return portal;
    }
}
