package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonId;

/** Proposed groups in the database; used in this room alone. */
@Singleton
class ProposalRepository {

    private static final int MOST = 50;

    private final EntityManager entities;

    @Inject
    ProposalRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(GroupProposal proposal) {
        entities.persist(proposal);
        entities.flush();
    }

    /** Locked, so that of two administrators the second is told. */
    GroupProposal alone(long publicId) {
        return entities.createQuery("SELECT p FROM GroupProposal p WHERE p.publicId = :publicId", GroupProposal.class)
                .setParameter("publicId", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<GroupProposal> waiting() {
        return entities.createQuery(
                        "SELECT p FROM GroupProposal p WHERE p.state = :state ORDER BY p.proposedAt, p.id",
                        GroupProposal.class)
                .setParameter("state", GroupProposal.State.WAITING)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<GroupProposal> of(PersonId person) {
        return entities.createQuery(
                        "SELECT p FROM GroupProposal p WHERE p.personId = :person ORDER BY p.proposedAt DESC, p.id DESC",
                        GroupProposal.class)
                .setParameter("person", person.value())
                .setMaxResults(MOST)
                .getResultList();
    }
}
