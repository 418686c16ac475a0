package nl.krachtkring.platform.persistence;

import java.sql.SQLException;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB connections with what the portal always needs, whatever the operator wrote in the address: UTC, finite
 * waiting, and no reading of local files on the server's request.
 */
public class PortalDataSource extends MariaDbDataSource {

    private static final String ALWAYS = "allowLocalInfile=false&connectTimeout=5000&socketTimeout=10000"
            + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&useAffectedRows=false"
            + "&transactionIsolation=READ-COMMITTED&cachePrepStmts=true&prepStmtCacheSize=250&tcpKeepAlive=true";

    /**
     * Makes a source without an address, as the server's pool does.
     *
     * @throws SQLException never here
     */
    public PortalDataSource() throws SQLException {
        super();
    }

    @Override
    public void setUrl(String url) throws SQLException {
        super.setUrl(url + (url.contains("?") ? "&" : "?") + ALWAYS);
    }
}
