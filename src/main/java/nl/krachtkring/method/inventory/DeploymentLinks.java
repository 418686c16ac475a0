package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;

/** Makes, finds and ends the links by which contact persons decide. */
@Singleton
class DeploymentLinks {

    private static final String OPEN =
            "SELECT l FROM DeploymentLink l WHERE l.tokenHash = :hash AND l.usedAt IS NULL AND l.expiresAt > :now";

    private static final String SINCE = "SELECT COUNT(l) FROM DeploymentLink l, Deployment d"
            + " WHERE d.id = l.deploymentId AND d.addedBy = :person AND l.createdAt > :since";

    private final EntityManager entities;

    @Inject
    DeploymentLinks(EntityManager entities) {
        this.entities = entities;
    }

    /** A token for one contact; only its hash is kept. */
    String issue(Deployment deployment, PersonId contact, Instant now) {
        String token = Tokens.random(128);
        entities.persist(new DeploymentLink(deployment, contact, token, now));
        return token;
    }

    Optional<DeploymentLink> open(String token, Instant now) {
        return entities.createQuery(OPEN, DeploymentLink.class)
                .setParameter("hash", Tokens.sha256(token == null ? "" : token))
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    void end(Deployment deployment, Instant now) {
        entities.createQuery("UPDATE DeploymentLink l SET l.usedAt = :now WHERE l.deploymentId = :deployment"
                        + " AND l.usedAt IS NULL")
                .setParameter("now", now)
                .setParameter("deployment", deployment.id())
                .executeUpdate();
    }

    /** How many links contacts got since a moment for what somebody said. */
    long since(PersonId person, Instant since) {
        return entities.createQuery(SINCE, Long.class)
                .setParameter("person", person.value())
                .setParameter("since", since)
                .getSingleResult();
    }
}
