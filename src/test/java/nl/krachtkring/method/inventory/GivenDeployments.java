package nl.krachtkring.method.inventory;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.krachtkring.platform.persistence.ManyRows;

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
}
