package nl.krachtkring.method.inventory;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.platform.persistence.ManyRows;
import nl.krachtkring.platform.persistence.Rows;

/** The inventory for tests of what brings deployments in and takes them along. */
public final class GivenDeployments {

    private GivenDeployments() {}

    /**
     * Takes in whole inventories.
     *
     * @param entities the database
     * @param clock the time
     * @return the service
     */
    public static TakenDeployments taken(EntityManager entities, Clock clock) {
        return new TakenDeployments(new DeploymentRepository(entities, new ManyRows(entities)), entities, clock);
    }

    /**
     * Looks through the inventory, kept from one question to the next.
     *
     * @param entities the database
     * @param clock the time
     * @return the service
     */
    public static Inventory inventory(EntityManager entities, Clock clock) {
        Rows rows = GivenRows.of(entities);
        return new Inventory(new KnownInventory(rows, () -> false), new DeploymentLines(rows), clock);
    }
}
