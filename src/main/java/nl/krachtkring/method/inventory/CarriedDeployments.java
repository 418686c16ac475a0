package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.contribution.Carried;
import nl.krachtkring.contribution.CarriedAlong;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.persistence.ManyRows;

/**
 * Who works with a method works with the one that it became part of. Of an organisation that says so of both, in the same municipality,
 * one stays: what the organisation decided on goes before what nobody did, and then the newer one.
 */
@Singleton
public class CarriedDeployments implements CarriedAlong {

    private final EntityManager entities;
    private final DeploymentRepository deployments;

    /**
     * For the container.
     *
     * @param entities the database
     * @param many the same, for many rows
     */
    @Inject
    public CarriedDeployments(EntityManager entities, ManyRows many) {
        this.entities = entities;
        this.deployments = new DeploymentRepository(entities, many);
    }

    @Override
    public List<Carried> counted(Actor actor, ContributionRef from, ContributionRef into) {
        if (from.kind() != ContributionKind.METHOD) {
            return List.of();
        }
        Number all = (Number) entities.createNativeQuery("SELECT COUNT(*) FROM deployment WHERE method_id = ?")
                .setParameter(1, from.id())
                .getSingleResult();
        int doubles = deployments.doubles(from.id(), into.id()).size();
        return List.of(
                new Carried("method.carried.deployments", all.intValue(), doubles, "method.carried.deployments.rule"));
    }

    /** The moment of the last change stays, so that an import can be undone afterwards too. */
    @Override
    public void carry(ContributionRef from, ContributionRef into, Instant now) {
        if (from.kind() != ContributionKind.METHOD) {
            return;
        }
        deployments.doubles(from.id(), into.id()).forEach(both -> deployments.remove(both.lesser()));
        deployments.flush();
        entities.createNativeQuery("UPDATE deployment SET method_id = ?, version = version + 1 WHERE method_id = ?")
                .setParameter(1, into.id())
                .setParameter(2, from.id())
                .executeUpdate();
    }
}
