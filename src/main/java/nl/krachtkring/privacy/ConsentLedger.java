package nl.krachtkring.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The consent ledger in the database: add and read, nothing else. */
@Singleton
class ConsentLedger {

    private final EntityManager entities;

    @Inject
    ConsentLedger(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds an entry and gives its key. */
    long add(ConsentEntry entry) {
        entities.persist(entry);
        entities.flush();
        return entry.id();
    }

    Optional<ConsentEntry> find(long id) {
        return Optional.ofNullable(entities.find(ConsentEntry.class, id));
    }

    /** Every line under a pseudonym, oldest first. */
    List<ConsentEntry> of(String pseudonym) {
        return entities.createQuery(
                        "SELECT e FROM ConsentEntry e WHERE e.pseudonym = :pseudonym ORDER BY e.id", ConsentEntry.class)
                .setParameter("pseudonym", pseudonym)
                .getResultList();
    }

    /** The last line of each pseudonym about a purpose. */
    List<ConsentEntry> last(Collection<String> pseudonyms, Purpose purpose) {
        return pseudonyms.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT e FROM ConsentEntry e WHERE e.id IN (SELECT MAX(l.id) FROM ConsentEntry l"
                                        + " WHERE l.pseudonym IN :pseudonyms AND l.purpose = :purpose"
                                        + " GROUP BY l.pseudonym)",
                                ConsentEntry.class)
                        .setParameter("pseudonyms", pseudonyms)
                        .setParameter("purpose", purpose.name())
                        .getResultList();
    }
}
