package nl.krachtkring.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;
import org.flywaydb.core.Flyway;

/** Brings the tables up to date before anything else starts, as the owner of the tables where one is set. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Inject
    Settings settings;

    @Inject
    Event<DatabaseReady> ready;

    @Inject
    Jobs jobs;

    @PostConstruct
    void start() {
        settings.check();
        try {
            PortalDataSource source = new PortalDataSource();
            source.setUrl(settings.get(Setting.PORTAL_DB_URL));
            String owner = settings.get(Setting.PORTAL_DB_OWNER_USER);
            boolean separate = !owner.isEmpty();
            source.setUser(separate ? owner : settings.get(Setting.PORTAL_DB_USER));
            source.setPassword(settings.get(separate ? Setting.PORTAL_DB_OWNER_PASSWORD : Setting.PORTAL_DB_PASSWORD));
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (SQLException e) {
            throw new IllegalStateException("PORTAL_DB_URL: the address of the database is not understood", e);
        }
        ready.fire(new DatabaseReady());
        jobs.start();
    }
}
