package nl.krachtkring.given;

import jakarta.persistence.EntityManager;
import nl.krachtkring.platform.persistence.Rows;

/** Rows inside the transaction of a test. */
public final class GivenRows {

    private GivenRows() {}

    /**
     * Rows as the running transaction sees them.
     *
     * @param entities in a transaction
     * @return asks in it
     */
    public static Rows of(EntityManager entities) {
        return new Rows(entities, null);
    }
}
