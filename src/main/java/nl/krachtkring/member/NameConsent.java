package nl.krachtkring.member;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.privacy.ConsentGiven;
import nl.krachtkring.privacy.ConsentWithdrawn;
import nl.krachtkring.privacy.Purpose;

/**
 * Does what the withdrawal of "my texts may stand under my name" promises, in its transaction: from then on public pages
 * show a neutral word. Kept beside the person, so that a page of names costs no further statement.
 */
@Singleton
public class NameConsent {

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public NameConsent(EntityManager entities) {
        this.entities = entities;
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

    private void withhold(PersonId person, boolean withheld) {
        entities.createNativeQuery("UPDATE person SET name_withheld = ? WHERE id = ?")
                .setParameter(1, withheld)
                .setParameter(2, person.value())
                .executeUpdate();
    }
}
