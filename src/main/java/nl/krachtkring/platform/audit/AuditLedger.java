package nl.krachtkring.platform.audit;

import jakarta.inject.Singleton;
import java.util.List;

/** The log as a ledger. */
@Singleton
public class AuditLedger implements SealedLedger {

    @Override
    public String table() {
        return "audit_entry";
    }

    @Override
    public List<String> columns() {
        return List.of("at", "pseudonym", "actor_role", "action", "subject_kind", "subject_id", "reason");
    }
}
