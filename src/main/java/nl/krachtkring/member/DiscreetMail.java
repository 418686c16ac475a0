package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.privacy.MailPreference;

/** Keeps whether somebody wants mail that tells nothing to who looks over a shoulder. */
@Singleton
public class DiscreetMail implements MailPreference {

    private final EntityManager entities;
    private final People people;

    /**
     * For the container.
     *
     * @param entities the database
     * @param people who they are
     */
    @Inject
    public DiscreetMail(EntityManager entities, People people) {
        this.entities = entities;
        this.people = people;
    }

    @Override
    @Transactional
    public boolean isDiscreet(PersonId person) {
        return people.contact(person).map(Contact::discreetMail).orElse(false);
    }

    @Override
    @Transactional
    public void choose(PersonId person, boolean discreet) {
        entities.createNativeQuery("UPDATE person SET discreet_mail = ? WHERE id = ?")
                .setParameter(1, discreet)
                .setParameter(2, person.value())
                .executeUpdate();
    }
}
