package nl.krachtkring.platform.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;
import org.flywaydb.core.Flyway;

/** Brings the tables up to date, as the owner of the tables where one is set. */
@Singleton
public class Migrations {

    private final Settings settings;

    /**
     * For the container.
     *
     * @param settings where the database is and who owns it
     */
    @Inject
    public Migrations(Settings settings) {
        this.settings = settings;
    }

    /**
     * Runs the migrations that haven't run yet.
     *
     * @throws IllegalStateException that names the setting when the address can't be used
     */
    public void run() {
        try {
            PortalDataSource source = new PortalDataSource();
            source.setUrl(settings.get(Setting.PORTAL_DB_URL));
            boolean separate = !settings.get(Setting.PORTAL_DB_OWNER_USER).isEmpty();
            source.setUser(settings.get(separate ? Setting.PORTAL_DB_OWNER_USER : Setting.PORTAL_DB_USER));
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
    }
}
