package nl.krachtkring.member;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.DatabaseReady;
import nl.krachtkring.privacy.ConsentGiven;
import nl.krachtkring.privacy.ConsentWithdrawn;
import nl.krachtkring.privacy.Consents;
import nl.krachtkring.privacy.Purpose;

/**
 * Does what the consent "my texts may stand under my name" says: without it public pages show a neutral word, whether it
 * was never given or withdrawn. Kept beside the person, so that a page of names costs no further statement.
 */
@Singleton
public class NameConsent {

    private static final int BEFORE_PEOPLE = 240;
    private static final int AT_A_TIME = 500;

    private final EntityManager entities;
    private final Consents consents;

    /**
     * For the container.
     *
     * @param entities the database
     * @param consents what people consented to
     */
    @Inject
    public NameConsent(EntityManager entities, Consents consents) {
        this.entities = entities;
        this.consents = consents;
    }

    /**
     * Reads the ledger for people from before this followed it, once, at the first start after an update.
     *
     * @param ready the tables are there
     */
    @Transactional
    public void start(@Observes @Priority(BEFORE_PEOPLE) DatabaseReady ready) {
        settle(people -> consents.given(people, Purpose.PUBLISH_UNDER_NAME));
    }

    /** Asks the ledger about everybody it wasn't asked about yet. */
    void settle(UnaryOperator<Collection<PersonId>> consenting) {
        List<PersonId> unknown = unknown();
        while (!unknown.isEmpty()) {
            Collection<PersonId> named = consenting.apply(unknown);
            unknown.forEach(person -> withhold(person, !named.contains(person)));
            unknown = unknown();
        }
    }

    void withdrawn(@Observes ConsentWithdrawn news) {
        if (news.purpose() == Purpose.PUBLISH_UNDER_NAME) {
            withhold(news.person(), true);
        }
    }

    void given(@Observes ConsentGiven news) {
        if (news.purpose() == Purpose.PUBLISH_UNDER_NAME) {
            withhold(news.person(), false);
        }
    }

    private List<PersonId> unknown() {
        List<?> found = entities.createNativeQuery("SELECT id FROM person WHERE name_withheld IS NULL ORDER BY id")
                .setMaxResults(AT_A_TIME)
                .getResultList();
        return found.stream().map(id -> new PersonId(((Number) id).longValue())).toList();
    }

    private void withhold(PersonId person, boolean withheld) {
        entities.createNativeQuery("UPDATE person SET name_withheld = ? WHERE id = ?")
                .setParameter(1, withheld)
                .setParameter(2, person.value())
                .executeUpdate();
    }
}
