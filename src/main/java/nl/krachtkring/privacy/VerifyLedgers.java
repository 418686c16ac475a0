package nl.krachtkring.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.platform.audit.AuditLedger;
import nl.krachtkring.platform.audit.LedgerCheck;
import nl.krachtkring.platform.audit.LedgerState;
import nl.krachtkring.platform.audit.SealedLedger;
import nl.krachtkring.platform.persistence.PortalDataSource;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

/**
 * The command that proves that log and consents are as they were written. With the settings of the portal in the
 * environment: {@code java -cp "WEB-INF/classes:WEB-INF/lib/*" nl.krachtkring.privacy.VerifyLedgers}. It writes a line for
 * each ledger and ends with 1 when one is broken.
 */
public final class VerifyLedgers {

    private static final Logger LOG = Logger.getLogger(VerifyLedgers.class.getName());

    private VerifyLedgers() {}

    /**
     * Runs the command.
     *
     * @param arguments none
     * @throws SQLException when the database can't be reached
     */
    public static void main(String[] arguments) throws SQLException {
        Settings settings = new Settings();
        PortalDataSource source = new PortalDataSource();
        source.setUrl(settings.get(Setting.PORTAL_DB_URL));
        source.setUser(settings.get(Setting.PORTAL_DB_USER));
        source.setPassword(settings.get(Setting.PORTAL_DB_PASSWORD));
        boolean whole = true;
        try (Connection connection = source.getConnection()) {
            for (LedgerState state : states(connection, List.of(new AuditLedger(), new ConsentEntries()))) {
                LOG.log(state.whole() ? Level.INFO : Level.SEVERE, "{0}", state);
                whole &= state.whole();
            }
        }
        if (!whole) {
            System.exit(1);
        }
    }

    static List<LedgerState> states(Connection connection, List<SealedLedger> ledgers) throws SQLException {
        List<LedgerState> states = new ArrayList<>();
        for (SealedLedger ledger : ledgers) {
            states.add(new LedgerCheck(connection, ledger).walk());
        }
        return states;
    }
}
