package nl.krachtkring.privacy;

import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.platform.audit.SealedLedger;

/** The consents as a ledger that is sealed. */
@Singleton
public class ConsentEntries implements SealedLedger {

    @Override
    public String table() {
        return "consent_entry";
    }

    @Override
    public List<String> columns() {
        return List.of("at", "pseudonym", "act", "purpose", "statement_id", "statement_hash", "channel");
    }
}
