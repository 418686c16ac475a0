package nl.krachtkring.editorial;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;

/** Finds proposals. */
@Singleton
class ProposalRepository {

    private static final int MOST = 200;
    private static final String ALL = "SELECT p FROM Proposal p WHERE ";

    private final EntityManager entities;

    @Inject
    ProposalRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Proposal> byNumber(long number) {
        return first(query("p.publicId = :number").setParameter("number", number));
    }

    /** The same, with nobody else changing it until the transaction ends. */
    Optional<Proposal> alone(long number) {
        return first(query("p.publicId = :number")
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /** What somebody is writing for a page. What came back of a new page is gone on with by its number alone. */
    Optional<Proposal> written(long persona, ContributionKind kind, Long target) {
        TypedQuery<Proposal> query = query("p.personaId = :persona AND p.kind = :kind AND p.state IN :states AND "
                + (target == null ? "p.targetId IS NULL" : "p.targetId = :target") + " ORDER BY p.id DESC");
        query.setParameter("persona", persona).setParameter("kind", kind);
        if (target == null) {
            return first(query.setParameter("states", Set.of(ProposalState.DRAFT)));
        }
        return first(query.setParameter("target", target)
                .setParameter("states", Set.of(ProposalState.DRAFT, ProposalState.RETURNED)));
    }

    List<Proposal> of(long persona) {
        return query("p.personaId = :persona ORDER BY p.id DESC")
                .setParameter("persona", persona)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** About a page, and not decided on. */
    List<Proposal> open(ContributionRef page) {
        return query("p.kind = :kind AND p.targetId = :target AND p.state <> :done ORDER BY p.id")
                .setParameter("kind", page.kind())
                .setParameter("target", page.id())
                .setParameter("done", ProposalState.PUBLISHED)
                .getResultList();
    }

    List<Proposal> waiting() {
        return query("p.state = :waits ORDER BY p.offeredAt, p.id")
                .setParameter("waits", ProposalState.WAITS)
                .setMaxResults(MOST)
                .getResultList();
    }

    void add(Proposal proposal) {
        entities.persist(proposal);
    }

    void remove(Proposal proposal) {
        entities.remove(proposal);
    }

    private TypedQuery<Proposal> query(String where) {
        return entities.createQuery(ALL + where, Proposal.class);
    }

    private static Optional<Proposal> first(TypedQuery<Proposal> query) {
        return query.getResultStream().findFirst();
    }
}
