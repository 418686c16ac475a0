package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.krachtkring.organisation.OrganisationPeople;
import nl.krachtkring.platform.ids.PersonId;

/** Tells the room of organisations what people are called, and who carries a badge of one. */
@Singleton
public class MemberNaming implements OrganisationPeople {

    private static final String PUBLIC_NAMES = "SELECT n.personId, n.id FROM Persona n, Person p"
            + " WHERE p.id = n.personId AND n.publicOne = TRUE AND p.state = :active AND n.personId IN :people";

    private static final String CONFIRMED =
            "SELECT DISTINCT b.personId FROM Badge b WHERE b.organisationId = :organisation"
                    + " AND b.confirmedAt IS NOT NULL AND b.expiresAt > :now";

    private final EntityManager entities;
    private final Personas personas;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param personas names
     * @param clock the time
     */
    @Inject
    public MemberNaming(EntityManager entities, Personas personas, Clock clock) {
        this.entities = entities;
        this.personas = personas;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Map<PersonId, Named> named(Collection<PersonId> people) {
        Map<PersonId, Named> named = new HashMap<>();
        if (people.isEmpty()) {
            return named;
        }
        Map<Long, Long> personByName = new HashMap<>();
        List<Object[]> rows = entities.createQuery(PUBLIC_NAMES, Object[].class)
                .setParameter("active", PersonState.ACTIVE)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList();
        rows.forEach(row -> personByName.put((Long) row[1], (Long) row[0]));
        // Named by an editor as people of their organisation, which is no text of theirs: the consent is about texts.
        personas.views(personByName.keySet(), () -> false).forEach((id, view) -> {
            PersonId person = new PersonId(personByName.get(id));
            named.put(person, new Named(person, view.publicId(), view.name(), view.badge(), view.organisation()));
        });
        return named;
    }

    @Override
    @Transactional
    public List<Named> confirmedFor(long organisation) {
        List<PersonId> people = entities
                .createQuery(CONFIRMED, Long.class)
                .setParameter("organisation", organisation)
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .map(PersonId::new)
                .toList();
        return named(people).values().stream()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }
}
