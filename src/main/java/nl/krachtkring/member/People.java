package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;

/** Reaches people, for services of other rooms. */
@Singleton
public class People {

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public People(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How to reach a person.
     *
     * @param person the person
     * @return address and wishes; empty for nobody and for an emptied account
     */
    @Transactional
    public Optional<Contact> contact(PersonId person) {
        return Optional.ofNullable(entities.find(Person.class, person.value()))
                .filter(found -> found.state() != PersonState.ERASED)
                .map(Person::contact);
    }

    @Transactional
    Optional<Person> byEmail(String email) {
        return entities
                .createQuery("SELECT p FROM Person p WHERE p.emailKey = :key", Person.class)
                .setParameter("key", Emails.key(email))
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * Finds an account whose address somebody is about to take, under a lock that lasts until the transaction ends: of two
     * who take one address at once the second finds the account of the first.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Person> byEmailAlone(String email) {
        entities.createNativeQuery("SELECT name FROM job_lock WHERE name = 'address' FOR UPDATE")
                .getResultList();
        return byEmail(email);
    }

    @Transactional
    Optional<Person> byPublicId(long publicId) {
        return entities
                .createQuery("SELECT p FROM Person p WHERE p.publicId = :id", Person.class)
                .setParameter("id", publicId)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Transactional
    Person get(PersonId person) {
        return Optional.ofNullable(entities.find(Person.class, person.value())).orElseThrow(NotFound::new);
    }

    @Transactional
    boolean hasRole(PersonId person) {
        return entities.createQuery(
                                "SELECT COUNT(p) FROM Person p WHERE p.id = :person AND (EXISTS"
                                        + " (SELECT g.id FROM RoleGrant g WHERE g.personId = p.id) OR EXISTS"
                                        + " (SELECT m.id FROM ModeratorGrant m WHERE m.personId = p.id))",
                                Long.class)
                        .setParameter("person", person.value())
                        .getSingleResult()
                > 0;
    }

    /**
     * The active people with a site role.
     *
     * @param role the role
     * @return their keys, oldest account first
     */
    @Transactional
    public List<PersonId> withRole(SiteRole role) {
        return entities
                .createQuery(
                        "SELECT p.id FROM Person p WHERE p.state = :active AND EXISTS"
                                + " (SELECT g.id FROM RoleGrant g WHERE g.personId = p.id AND g.role = :role)"
                                + " ORDER BY p.id",
                        Long.class)
                .setParameter("active", PersonState.ACTIVE)
                .setParameter("role", role)
                .getResultList()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /**
     * Who is administrator and takes part, under a lock, so that two can't end the last two at once.
     *
     * @return their keys
     */
    List<PersonId> administratorsAlone() {
        return entities
                .createNativeQuery("SELECT g.person_id FROM role_grant g JOIN person p ON p.id = g.person_id"
                        + " WHERE g.role = 'ADMINISTRATOR' AND p.state = 'ACTIVE' ORDER BY g.id FOR UPDATE")
                .getResultList()
                .stream()
                .map(id -> new PersonId(((Number) id).longValue()))
                .toList();
    }

    /**
     * Chooses whether mail tells nothing to who looks over a shoulder.
     *
     * @param person who chooses
     * @param discreet the choice
     */
    @Transactional
    public void chooseDiscreetMail(PersonId person, boolean discreet) {
        get(person).chooseDiscreetMail(discreet);
    }
}
