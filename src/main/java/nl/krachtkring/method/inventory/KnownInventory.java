package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.function.BooleanSupplier;
import nl.krachtkring.platform.persistence.Rows;

/**
 * The inventory, kept from one page to the next. The database counts whatever changes what it shows ({@code inventory_change}, by triggers); each
 * question reads that number first and reads everything anew when it moved, so a change is seen with the next page, on every node.
 */
@Singleton
class KnownInventory {

    private static final String CHANGES = "SELECT SUM(number) FROM inventory_change";

    private final Rows rows;
    private final BooleanSupplier changing;
    private volatile Kept kept = new Kept(-1, null);

    @Inject
    KnownInventory(Rows rows, EntityManager entities) {
        this(rows, entities::isJoinedToTransaction);
    }

    /**
     * Knows nothing yet.
     *
     * @param changing whether a transaction runs, which may have changed something that others don't see, or never will
     */
    KnownInventory(Rows rows, BooleanSupplier changing) {
        this.rows = rows;
        this.changing = changing;
    }

    /** What stood there at a number of changes. */
    private record Kept(long number, InventoryIndex index) {}

    /** As it stands now. */
    InventoryIndex now() {
        if (changing.getAsBoolean()) {
            return InventoryIndex.read(rows);
        }
        long number = changes();
        Kept known = kept;
        return known.number() == number ? known.index() : readAfter(number);
    }

    /** One reads, and those who came meanwhile take what she read. The number is older than the rows, never younger. */
    private synchronized InventoryIndex readAfter(long number) {
        if (kept.number() < number) {
            kept = new Kept(number, InventoryIndex.read(rows));
        }
        return kept.index();
    }

    private long changes() {
        return ((Number) rows.first(CHANGES).orElseThrow()[0]).longValue();
    }
}
