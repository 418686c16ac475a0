package nl.krachtkring.launch;

import java.util.Map;
import java.util.TreeMap;

/**
 * How the portal reaches a database: one user who may change tables and one who may not.
 *
 * @param url for the MariaDB driver, without options
 * @param user reads and writes rows
 * @param password of the user
 * @param ownerUser runs the migrations
 * @param ownerPassword of the owner
 */
public record DatabaseAccess(String url, String user, String password, String ownerUser, String ownerPassword) {
    /**
     * The same as settings of the portal.
     *
     * @return by the name of the setting
     */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("PORTAL_DB_URL", url);
        settings.put("PORTAL_DB_USER", user);
        settings.put("PORTAL_DB_PASSWORD", password);
        settings.put("PORTAL_DB_OWNER_USER", ownerUser);
        settings.put("PORTAL_DB_OWNER_PASSWORD", ownerPassword);
        return settings;
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "DatabaseAccess[" + url + "]";
    }
}
