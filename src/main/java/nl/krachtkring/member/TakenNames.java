package nl.krachtkring.member;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Set;
import nl.krachtkring.platform.ids.PersonId;

/** The names that others bear already, for who would like to bear one that looks like it. */
final class TakenNames {

    private static final String LOOKS =
            "SELECT COUNT(n) FROM Persona n WHERE n.skeleton = :skeleton" + " AND n.personId <> :own";

    /**
     * Who answers for the whole site or for a group. Public names alone: a refusal says that somebody of the staff bears the name, which
     * must not be found out of a name that she has in one group.
     */
    private static final String OF_STAFF =
            " AND n.publicOne = TRUE AND (EXISTS (SELECT g.id FROM RoleGrant g WHERE g.personId = n.personId)"
                    + " OR EXISTS (SELECT m.id FROM ModeratorGrant m WHERE m.personId = n.personId))";

    /** Of people who take part or may come back; who never confirmed an address holds no name. */
    private static final String TAKING =
            " AND EXISTS (SELECT p.id FROM Person p WHERE p.id = n.personId AND p.state IN :taking)";

    private final EntityManager entities;

    TakenNames(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Lets who chooses a name wait until others have chosen theirs, to the end of the transaction: two who choose the same at once don't
     * both get it.
     */
    void oneAtATime() {
        entities.createNativeQuery("SELECT name FROM job_lock WHERE name = 'name' FOR UPDATE")
                .getResultList();
    }

    /** Whether a clean name looks like the public one of somebody else who answers for the site or for a group. */
    boolean isOfStaff(PersonId person, String name) {
        return looks(person, name, OF_STAFF).getSingleResult() > 0;
    }

    /** Whether a clean name looks like the public one of somebody else. */
    boolean isPublic(PersonId person, String name) {
        return taking(person, name, " AND n.publicOne = TRUE").getSingleResult() > 0;
    }

    /** Whether a clean name looks like one of somebody else among some; asked of one at a time. */
    boolean isAmong(PersonId person, String name, Collection<Long> some) {
        if (some.isEmpty()) {
            return false;
        }
        oneAtATime();
        return taking(person, name, " AND n.id IN :some")
                        .setParameter("some", Set.copyOf(some))
                        .getSingleResult()
                > 0;
    }

    private TypedQuery<Long> taking(PersonId person, String name, String where) {
        return looks(person, name, TAKING + where)
                .setParameter("taking", Set.of(PersonState.ACTIVE, PersonState.SUSPENDED));
    }

    private TypedQuery<Long> looks(PersonId person, String name, String where) {
        return entities.createQuery(LOOKS + where, Long.class)
                .setParameter("skeleton", Names.skeleton(name))
                .setParameter("own", person == null ? 0 : person.value());
    }
}
