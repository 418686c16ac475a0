package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SeldomHeld;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.persistence.Rows;

/**
 * Names for one place alone: nothing links them to the lasting names of the same person, nor to her other one-time names.
 * Badge and organisation stand beside them as beside every name.
 */
@Singleton
public class OneTimeNames implements SeldomHeld {

    private final EntityManager entities;
    private final Rows rows;
    private final Personas personas;

    /**
     * For the container.
     *
     * @param entities the database
     * @param rows the database, for what pages ask
     * @param personas names
     */
    @Inject
    public OneTimeNames(EntityManager entities, Rows rows, Personas personas) {
        this.entities = entities;
        this.rows = rows;
        this.personas = personas;
    }

    /**
     * The one-time name of a person in a place.
     *
     * @param person who
     * @param place what was begun there, such as a discussion
     * @return empty when she speaks there under a lasting name, or not at all
     */
    public Optional<PersonaId> of(PersonId person, ContributionRef place) {
        return rows.first(
                        "SELECT persona_id FROM one_time_name WHERE person_id = ? AND kind = ? AND contribution_id = ?",
                        person.value(),
                        place.kind().name(),
                        place.id())
                .map(row -> new PersonaId(((Number) row[0]).longValue()));
    }

    @Override
    public String held() {
        return "one-time name";
    }

    @Override
    public String anyHeld() {
        return "SELECT 1 FROM one_time_name h WHERE h.person_id = s.person_id";
    }

    /**
     * Makes a one-time name, to be kept to a place at once.
     *
     * @param person for whom
     * @param typed the name as typed or as it was offered
     * @param beside the keys of the names in use there
     * @return the new persona
     * @throws RuleViolation of field {@code name} when it may not be used, looks like another's there, or is one of her own
     */
    @Transactional
    public PersonaId create(PersonId person, String typed, Collection<Long> beside) {
        String name = personas.allowed(person, typed);
        if (isOwn(person, name)) {
            throw new RuleViolation("name", "member.once.own");
        }
        personas.refuseAlike(person, name, beside);
        return personas.create(person, name);
    }

    /**
     * Keeps a new name to a place. The unique key refuses a second one of the same person there.
     *
     * @param name the name
     * @param person whose it is
     * @param place where it speaks
     */
    @Transactional
    public void keep(PersonaId name, PersonId person, ContributionRef place) {
        entities.persist(new OneTimeName(name, person, place));
        entities.flush();
    }

    /**
     * Lets the names of one place speak in another too, where what was said under them stands from now on. Who spoke there
     * under another name keeps that one.
     *
     * @param from where they spoke
     * @param into where they speak too
     * @param spoken keys of the names that spoke there already; not empty
     */
    @Transactional
    public void carry(ContributionRef from, ContributionRef into, Collection<Long> spoken) {
        String marks = String.join(", ", Collections.nCopies(spoken.size(), "?"));
        Query query = entities.createNativeQuery("INSERT IGNORE INTO one_time_name (persona_id, person_id, kind,"
                        + " contribution_id, lasting) SELECT n.persona_id, n.person_id, ?, ?, n.lasting FROM one_time_name n WHERE n.kind = ?"
                        + " AND n.contribution_id = ? AND n.person_id NOT IN (SELECT p.person_id FROM persona p"
                        + " WHERE p.id IN (" + marks + "))")
                .setParameter(1, into.kind().name())
                .setParameter(2, into.id())
                .setParameter(3, from.kind().name())
                .setParameter(4, from.id());
        int place = 5;
        for (Long name : spoken) {
            query.setParameter(place++, name);
        }
        query.executeUpdate();
    }

    /**
     * Lets names go on in a place as one-time names do there: who has one there already keeps that. Lasting ones stay lasting names.
     *
     * @param place where they spoke
     * @param spoken keys of the names; not empty
     */
    @Transactional
    public void speakOn(ContributionRef place, Collection<Long> spoken) {
        String marks = String.join(", ", Collections.nCopies(spoken.size(), "?"));
        Query query = entities.createNativeQuery("INSERT IGNORE INTO one_time_name (persona_id, person_id, kind,"
                        + " contribution_id, lasting) SELECT p.id, p.person_id, ?, ?, TRUE FROM persona p WHERE p.id IN ("
                        + marks + ") ORDER BY p.id DESC")
                .setParameter(1, place.kind().name())
                .setParameter(2, place.id());
        int number = 3;
        for (Long name : spoken) {
            query.setParameter(number++, name);
        }
        query.executeUpdate();
    }

    /** A name she used before would tell who speaks. */
    private boolean isOwn(PersonId person, String name) {
        List<String> own = entities.createQuery("SELECT n.name FROM Persona n WHERE n.personId = :person", String.class)
                .setParameter("person", person.value())
                .getResultList();
        String skeleton = Names.skeleton(name);
        return own.stream().map(Names::skeleton).anyMatch(skeleton::equals);
    }
}
