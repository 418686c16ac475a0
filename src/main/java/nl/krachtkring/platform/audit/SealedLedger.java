package nl.krachtkring.platform.audit;

import java.util.List;

/** A table that only grows and whose rows are chained, so that a change from outside shows. */
public interface SealedLedger {

    /**
     * Its table, with a column {@code id} that counts up and a column {@code at}.
     *
     * @return the name, which is also the name of the chain; at most 20 letters
     */
    String table();

    /**
     * What a seal covers. The order is part of every seal: columns of later migrations are never added here, they get a
     * ledger of their own.
     *
     * @return every column but {@code id}
     */
    List<String> columns();
}
