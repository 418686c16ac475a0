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

    private final EntityManager entities;
    private final KnownNames known;
    private final TakenNames taken;
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
        this.taken = new TakenNames(entities);
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
        if (taken.isOfStaff(person, name)) {
            throw new RuleViolation("name", "member.name.official");
        }
        return name;
    }

    /** Whether a clean name can be somebody's public one now. */
    boolean isFree(PersonId person, String name) {
        return !taken.isOfStaff(person, name) && !taken.isPublic(person, name);
    }

    /**
     * The name as it may be kept as a public one, under a lock that lasts until the transaction ends.
     *
     * @param person whose name it is to be; null when the person is not there yet
     * @param typed what was typed
     * @return the cleaned name
     * @throws RuleViolation of field {@code name} when it may not be used, or looks like somebody else's public name
     */
    @Transactional
    public String allowedInPublic(PersonId person, String typed) {
        taken.oneAtATime();
        String name = allowed(person, typed);
        refuse(taken.isPublic(person, name));
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
        refuse(taken.isAmong(person, Names.clean(typed), place));
    }

    /**
     * Gives a name apart from those of others in a place: as it is, or with a number behind it. For who chose it when nobody could tell
     * her which names there are.
     *
     * @param chosen the name
     * @param place the keys of the names that are in use there
     * @return the name itself, or another of the same person
     */
    @Transactional
    public PersonaId apart(PersonaId chosen, Collection<Long> place) {
        Persona persona = entities.find(Persona.class, chosen.value());
        String name = persona.name();
        for (int number = 2; taken.isAmong(persona.person(), name, place); number++) {
            name = Names.numbered(persona.name(), number);
        }
        return name.equals(persona.name()) ? chosen : keep(persona.person(), name, false);
    }

    private static void refuse(boolean alike) {
        if (alike) {
            throw new RuleViolation("name", "member.name.alike");
        }
    }
}
