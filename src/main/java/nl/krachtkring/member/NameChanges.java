package nl.krachtkring.member;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import nl.krachtkring.platform.persistence.Rows;

/** How many changes of names the database has counted, read once for a request and again after each transaction in it. */
@RequestScoped
public class NameChanges {

    @Inject
    Rows rows;

    private Long number;

    /** The number; jobs, which answer no request, read it each time. */
    static long of(NameChanges request, Rows rows) {
        try {
            return request.number();
        } catch (ContextNotActiveException e) {
            return read(rows);
        }
    }

    static long read(Rows rows) {
        return rows.first("SELECT number FROM name_change")
                .map(row -> ((Number) row[0]).longValue())
                .orElseThrow();
    }

    long number() {
        if (number == null) {
            number = read(rows);
        }
        return number;
    }

    /**
     * What a transaction of this request changes is read anew after it.
     *
     * @param begun the transaction
     */
    void begun(@Observes(notifyObserver = Reception.IF_EXISTS) @Initialized(TransactionScoped.class) Object begun) {
        number = null;
    }
}
