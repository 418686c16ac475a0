package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonaId;

/** What lies behind the seal on a name. Called by the room that asks two people first, and by nobody else. */
@Singleton
public class SealedNames {

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public SealedNames(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The account behind a name, and its other names.
     *
     * @param name the name
     * @return no more than the number and the names
     * @throws NotFound for an emptied account, which is nobody's any more
     */
    @Transactional
    public BehindName behind(PersonaId name) {
        Persona asked = entities.find(Persona.class, name.value());
        Person person = asked == null
                ? null
                : entities.find(Person.class, asked.person().value());
        if (person == null || person.state() == PersonState.ERASED) {
            throw new NotFound();
        }
        List<String> others = entities.createQuery(
                        "SELECT n.name FROM Persona n WHERE n.personId = :person AND n.id <> :asked"
                                + " AND NOT EXISTS (SELECT o.personaId FROM OneTimeName o WHERE o.personaId = n.id AND o.lasting = FALSE)"
                                + " ORDER BY n.id",
                        String.class)
                .setParameter("person", asked.person().value())
                .setParameter("asked", name.value())
                .getResultList();
        return new BehindName(person.publicId(), others);
    }
}
