package nl.krachtkring.platform.persistence;

import jakarta.enterprise.inject.Vetoed;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB connections with what the portal always needs, whatever the operator wrote in the address: UTC, finite
 * waiting, and no reading of local files on the server's request. It is no {@code XADataSource}, as the driver's own is:
 * there is one database, and each transaction over XA would cost three more round trips.
 * The server makes it, no injection.
 */
@Vetoed
public class PortalDataSource implements DataSource {

    private static final String ALWAYS = "allowLocalInfile=false&connectTimeout=5000&socketTimeout=10000"
            + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&useAffectedRows=false"
            + "&transactionIsolation=READ-COMMITTED&useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=250&tcpKeepAlive=true";

    private final MariaDbDataSource driver;

    /**
     * Makes a source without an address, as the server's pool does.
     *
     * @throws SQLException never here
     */
    public PortalDataSource() throws SQLException {
        driver = new MariaDbDataSource();
    }

    /**
     * Sets the address.
     *
     * @param url starts with {@code jdbc:mariadb:}
     * @throws SQLException for another kind of address
     */
    public void setUrl(String url) throws SQLException {
        driver.setUrl(url + (url.contains("?") ? "&" : "?") + ALWAYS);
    }

    /**
     * Sets who connects.
     *
     * @param user the name of the database user
     * @throws SQLException never here
     */
    public void setUser(String user) throws SQLException {
        driver.setUser(user);
    }

    /**
     * Sets how the user proves who it is.
     *
     * @param password the password of the database user
     * @throws SQLException never here
     */
    public void setPassword(String password) throws SQLException {
        driver.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return driver.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return driver.getConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        driver.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return driver.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("the driver has no logger of its own");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return driver.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return driver.isWrapperFor(type);
    }
}
