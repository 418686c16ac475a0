package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/** The names of people: as others see them, and new ones. */
@Singleton
public class Personas {

    /** A badge of a person stands beside each of her names; the first of its kinds is the one shown. */
    private static final String VIEWS = "SELECT n.id, n.public_id, n.name, b.kind, o.name,"
            + " b.confirmed_at IS NOT NULL AND (b.expires_at IS NULL OR b.expires_at > ?), p.name_withheld,"
            + " EXISTS (SELECT 1 FROM profile_field f WHERE f.persona_id = n.id AND f.seen_by <> 'NOBODY')"
            + " OR EXISTS (SELECT 1 FROM badge s WHERE s.shown_persona_id = n.id AND s.shown AND s.expires_at > ?)"
            + " FROM persona n JOIN person p ON p.id = n.person_id LEFT JOIN badge b ON b.person_id = n.person_id"
            + " AND b.refused_at IS NULL"
            + " LEFT JOIN organisation o ON o.id = b.organisation_id WHERE n.id IN (%s)";

    /** What stands on public pages for who didn't consent to her name there; a name itself, so the same in every language. */
    public static final String NEUTRAL = "deelnemer";

    private static final String STAFF_NAMES = "SELECT n.name FROM Persona n WHERE n.personId <> :own AND EXISTS"
            + " (SELECT g.id FROM RoleGrant g WHERE g.personId = n.personId)";

    /** Of people who take part or may come back; who never confirmed an address holds no name. */
    private static final String ALIKE = "SELECT COUNT(n) FROM Persona n, Person p WHERE p.id = n.personId"
            + " AND n.skeleton = :skeleton AND p.id <> :own AND p.state IN :taking";

    private static final String PUBLIC = " AND n.publicOne = TRUE";

    private final EntityManager entities;
    private final Rows rows;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param rows the database, for what pages ask
     * @param clock the time
     */
    @Inject
    public Personas(EntityManager entities, Rows rows, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.clock = clock;
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
     * Names as everyone sees them, in one statement: neutral without the consent to show the name on public pages.
     *
     * @param ids keys of personas; doubles and nulls are passed over
     * @return names with their badges, by key
     */
    public Map<Long, PersonaView> views(Collection<Long> ids) {
        return views(ids, () -> true);
    }

    /**
     * Names as the readers of a place see them, in one statement.
     *
     * @param ids keys of personas; doubles and nulls are passed over
     * @param open whether everyone reads there; asked only where somebody didn't consent to her name there
     * @return names with their badges, by key
     */
    public Map<Long, PersonaView> views(Collection<Long> ids, BooleanSupplier open) {
        Set<Long> wanted = new HashSet<>(ids);
        wanted.remove(null);
        Map<Long, PersonaView> views = new HashMap<>();
        if (wanted.isEmpty()) {
            return views;
        }
        String marks = wanted.stream().map(id -> "?").collect(Collectors.joining(", "));
        List<Object> asked = new ArrayList<>();
        asked.add(SqlTime.utc(clock.instant()));
        asked.add(SqlTime.utc(clock.instant()));
        asked.addAll(wanted);
        List<Object[]> found = rows.list(VIEWS.formatted(marks), asked.toArray());
        boolean withhold = found.stream().anyMatch(Personas::isWithheld) && open.getAsBoolean();
        for (Object[] row : found) {
            PersonaView view = view(row, withhold);
            views.merge(view.id(), view, PersonaView::shownFirst);
        }
        return views;
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

    private static boolean isWithheld(Object[] row) {
        return !(row[6] instanceof Boolean withheld) || withheld;
    }

    private static PersonaView view(Object[] row, boolean withhold) {
        boolean neutral = withhold && isWithheld(row);
        String name = neutral ? NEUTRAL : (String) row[2];
        boolean told = !neutral && ((Number) row[7]).intValue() == 1;
        long id = ((Number) row[0]).longValue();
        long publicId = ((Number) row[1]).longValue();
        if (row[3] == null) {
            return new PersonaView(id, publicId, name, "", false, "", told);
        }
        boolean confirmed = ((Number) row[5]).intValue() == 1;
        String badge = BadgeKind.valueOf((String) row[3]).key(confirmed);
        return new PersonaView(
                id, publicId, name, badge, confirmed, confirmed && row[4] != null ? (String) row[4] : "", told);
    }
}
