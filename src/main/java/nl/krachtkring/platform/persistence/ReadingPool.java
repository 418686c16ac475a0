package nl.krachtkring.platform.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

/**
 * A pool of its own for what is read outside of a transaction. The container's pool enlists each connection that it hands out, which is
 * for nothing where there is no transaction to enlist it in, and a page asks a dozen questions.
 */
@Singleton
public class ReadingPool {

    /** As many as the container's pool. */
    private static final int MOST = 20;

    private static final int RESTING = 2;
    private static final Duration WAIT = Duration.ofSeconds(8);

    /**
     * Makes the pool, which connects when it is first asked.
     *
     * @param settings where the database is and who reads in it
     * @return connections that are in no transaction; one that rested for half a second is tried before it is handed out
     * @throws SQLException for an address of another kind
     */
    @Produces
    @Singleton
    public DataSource reading(Settings settings) throws SQLException {
        PortalDataSource source = new PortalDataSource();
        source.setUrl(settings.get(Setting.PORTAL_DB_URL));
        source.setUser(settings.get(Setting.PORTAL_DB_USER));
        source.setPassword(settings.get(Setting.PORTAL_DB_PASSWORD));
        HikariConfig config = new HikariConfig();
        config.setPoolName("reading");
        config.setDataSource(source);
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(RESTING);
        config.setConnectionTimeout(WAIT.toMillis());
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /**
     * Closes what is open.
     *
     * @param pool the pool that was made
     */
    public void close(@Disposes DataSource pool) {
        ((HikariDataSource) pool).close();
    }
}
