package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.persistence.ChangeNumbers;
import nl.krachtkring.platform.persistence.Rows;

/** The names of people: as others see them, and new ones. */
@Singleton
public class Personas {

    /** What stands on public pages for who didn't consent to her name there; a name itself, so the same in every language. */
    public static final String NEUTRAL = "deelnemer";

    private static final String STAFF_NAMES = "SELECT n.name FROM Persona n WHERE n.personId <> :own AND EXISTS"
            + " (SELECT g.id FROM RoleGrant g WHERE g.personId = n.personId)";

    /** Of people who take part or may come back; who never confirmed an address holds no name. */
    private static final String ALIKE = "SELECT COUNT(n) FROM Persona n, Person p WHERE p.id = n.personId"
            + " AND n.skeleton = :skeleton AND p.id <> :own AND p.state IN :taking";

    private static final String PUBLIC = " AND n.publicOne = TRUE";

    private final EntityManager entities;
    private final KnownNames known;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param rows the database, for what pages ask
     * @param clock the time
     * @param numbers how many changes of names there were
     */
    @Inject
    public Personas(EntityManager entities, Rows rows, Clock clock, ChangeNumbers numbers) {
        this.entities = entities;
        this.known = new KnownNames(rows, clock, numbers);
        this.clock = clock;
    }

    /**
     * Without requests: each question reads how many changes there were.
     *
     * @param entities the database
     * @param rows the database, for what pages ask
     * @param clock the time
     */
    public Personas(EntityManager entities, Rows rows, Clock clock) {
        this(entities, rows, clock, new ChangeNumbers(rows));
    }

    /**
     * A name as everyone sees it.
     *
     * @param personaId the key of the persona
     * @return the name with its badge
     * @throws NotFound when there is no such persona
     */
    public PersonaView view(long personaId) {
        return Optional.ofNullable(views(List.of(personaId)).get(personaId)).orElseThrow(NotFound::new);
    }

    /**
     * Names as everyone sees them: neutral without the consent to show the name on public pages.
     *
     * @param ids keys of personas; doubles and nulls are passed over
     * @return names with their badges, by key
     */
    public Map<Long, PersonaView> views(Collection<Long> ids) {
        return views(ids, () -> true);
    }

    /**
     * Names as the readers of a place see them, in two statements at most. A transaction reads what it has changed itself.
     *
     * @param ids keys of personas; doubles and nulls are passed over
     * @param open whether everyone reads there; asked only where somebody didn't consent to her name there
     * @return names with their badges, by key
     */
    public Map<Long, PersonaView> views(Collection<Long> ids, BooleanSupplier open) {
        Set<Long> wanted = new HashSet<>(ids);
        wanted.remove(null);
        if (wanted.isEmpty()) {
            // Who asks for names of guests asks for null, which Map.of() doesn't take.
            return new HashMap<>();
        }
        Map<Long, KnownNames.Known> found = names(wanted);
        boolean withhold = found.values().stream().anyMatch(KnownNames.Known::withheld) && open.getAsBoolean();
        Map<Long, PersonaView> views = new HashMap<>();
        found.forEach((id, name) -> views.put(id, withhold && name.withheld() ? name.neutral() : name.view()));
        return views;
    }

    /**
     * Whether public pages show a name.
     *
     * @param persona whose
     * @return false without her consent
     */
    public boolean isNamed(PersonaId persona) {
        return names(Set.of(persona.value())).values().stream().noneMatch(KnownNames.Known::withheld);
    }

    private Map<Long, KnownNames.Known> names(Set<Long> wanted) {
        return entities.isJoinedToTransaction() ? known.read(wanted) : known.of(wanted);
    }

    /**
     * The name itself, for people who answer for a text and not for a public page.
     *
     * @param persona the key of the persona
     * @return the name; empty for nobody
     */
    @Transactional
    public String named(long persona) {
        return Optional.ofNullable(entities.find(Persona.class, persona))
                .map(Persona::name)
                .orElse("");
    }

    /**
     * Makes another name for a person, for use in a group.
     *
     * @param person the person
     * @param name what was typed
     * @return the new persona
     * @throws RuleViolation of field {@code name} when the name may not be used
     */
    @Transactional
    public PersonaId create(PersonId person, String name) {
        return keep(person, allowed(person, name), false);
    }

    /** Keeps a name that was checked. */
    PersonaId keep(PersonId person, String kept, boolean isPublic) {
        Persona persona = new Persona(person, kept, isPublic, clock.instant());
        entities.persist(persona);
        entities.flush();
        return persona.id();
    }

    /**
     * Who is behind a name. For services only: no page, address or mail to others may follow from it.
     *
     * @param persona the persona
     * @return the person
     */
    @Transactional
    public Optional<PersonId> personOf(PersonaId persona) {
        return Optional.ofNullable(entities.find(Persona.class, persona.value()))
                .map(Persona::person);
    }

    /**
     * Every name of a person, for lists that only this person sees.
     *
     * @param person the person
     * @return the keys of the personas
     */
    @Transactional
    public List<Long> allOf(PersonId person) {
        return entities.createQuery("SELECT n.id FROM Persona n WHERE n.personId = :person", Long.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /**
     * The public name of a person.
     *
     * @param person the person
     * @return the persona; empty for nobody
     */
    @Transactional
    public Optional<PersonaId> publicOf(PersonId person) {
        return publicPersona(person).map(Persona::id);
    }

    Optional<Persona> publicPersona(PersonId person) {
        return entities
                .createQuery("SELECT n FROM Persona n WHERE n.personId = :person AND n.publicOne = TRUE", Persona.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * The name as it may be kept.
     *
     * @param person whose name it is to be; null when the person is not there yet
     * @param typed what was typed
     * @return the cleaned name
     * @throws RuleViolation of field {@code name} when it may not be used
     */
    @Transactional
    public String allowed(PersonId person, String typed) {
        String name = Names.clean(typed);
        if (isOfStaff(person, name)) {
            throw new RuleViolation("name", "member.name.official");
        }
        return name;
    }

    /** Whether a clean name can be somebody's public one now. */
    boolean isFree(PersonId person, String name) {
        return !isOfStaff(person, name) && !isAlike(name, person, PUBLIC, null);
    }

    private boolean isOfStaff(PersonId person, String name) {
        String skeleton = Names.skeleton(name);
        return entities
                .createQuery(STAFF_NAMES, String.class)
                .setParameter("own", person == null ? 0 : person.value())
                .getResultList()
                .stream()
                .anyMatch(staff -> Names.skeleton(staff).equals(skeleton));
    }

    /**
     * The name as it may be kept as a public one.
     *
     * @param person whose name it is to be; null when the person is not there yet
     * @param typed what was typed
     * @return the cleaned name
     * @throws RuleViolation of field {@code name} when it may not be used, or looks like somebody else's public name
     */
    @Transactional
    public String allowedInPublic(PersonId person, String typed) {
        String name = allowed(person, typed);
        refuse(isAlike(name, person, PUBLIC, null));
        return name;
    }

    /**
     * Refuses a name that looks like one that somebody else has in the same place.
     *
     * @param person whose name it is to be
     * @param typed what was typed
     * @param place the keys of the names that are in use there
     * @throws RuleViolation of field {@code name}
     */
    @Transactional
    public void refuseAlike(PersonId person, String typed, Collection<Long> place) {
        if (!place.isEmpty()) {
            refuse(isAlike(Names.clean(typed), person, " AND n.id IN :place", place));
        }
    }

    private static void refuse(boolean alike) {
        if (alike) {
            throw new RuleViolation("name", "member.name.alike");
        }
    }

    private boolean isAlike(String name, PersonId person, String where, Collection<Long> place) {
        var query = entities.createQuery(ALIKE + where, Long.class)
                .setParameter("skeleton", Names.skeleton(name))
                .setParameter("own", person == null ? 0 : person.value())
                .setParameter("taking", Set.of(PersonState.ACTIVE, PersonState.SUSPENDED));
        if (place != null) {
            query.setParameter("place", Set.copyOf(place));
        }
        return query.getSingleResult() > 0;
    }
}
