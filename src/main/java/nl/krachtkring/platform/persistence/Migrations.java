package nl.krachtkring.platform.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

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
            PortalDataSource portal = source(Setting.PORTAL_DB_USER, Setting.PORTAL_DB_PASSWORD);
            if (settings.get(Setting.PORTAL_DB_OWNER_USER).isEmpty()) {
                Schema.migrate(portal);
            } else {
                PortalDataSource owner = source(Setting.PORTAL_DB_OWNER_USER, Setting.PORTAL_DB_OWNER_PASSWORD);
                Schema.migrate(owner);
                Schema.grant(owner, portal);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PORTAL_DB_URL: the database cannot be reached as set", e);
        }
    }

    private PortalDataSource source(Setting user, Setting password) throws SQLException {
        PortalDataSource source = new PortalDataSource();
        source.setUrl(settings.get(Setting.PORTAL_DB_URL));
        source.setUser(settings.get(user));
        source.setPassword(settings.get(password));
        return source;
    }
}
