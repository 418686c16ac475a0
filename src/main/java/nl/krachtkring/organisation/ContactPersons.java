package nl.krachtkring.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;

/** Who speaks for an organisation. */
@Singleton
public class ContactPersons {

    private static final int LONGEST_TASK = 120;
    private static final String OF = "SELECT c FROM ContactPerson c WHERE c.organisationId = :organisation";

    private final EntityManager entities;
    private final OrganisationRepository organisations;
    private final OrganisationPeople people;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ContactPersons(
            EntityManager entities,
            OrganisationRepository organisations,
            OrganisationPeople people,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.organisations = organisations;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who speaks for an organisation today.
     *
     * @param organisation its key
     * @return people, in the order in which they were named
     */
    @Transactional
    public List<PersonId> speaking(long organisation) {
        return entities
                .createQuery(OF + " AND (c.untilOn IS NULL OR c.untilOn >= :today) ORDER BY c.id", ContactPerson.class)
                .setParameter("organisation", organisation)
                .setParameter("today", today())
                .getResultList()
                .stream()
                .map(ContactPerson::person)
                .toList();
    }

    /**
     * Which organisations somebody speaks for today.
     *
     * @param person who
     * @return keys of organisations
     */
    @Transactional
    public List<Long> spokenForBy(PersonId person) {
        return entities.createQuery(
                        "SELECT c.organisationId FROM ContactPerson c WHERE c.personId = :person"
                                + " AND (c.untilOn IS NULL OR c.untilOn >= :today) ORDER BY c.id",
                        Long.class)
                .setParameter("person", person.value())
                .setParameter("today", today())
                .getResultList();
    }

    /**
     * Names somebody who carries a confirmed badge of the organisation.
     *
     * @param actor an editor or administrator
     * @param slug the organisation's name in the address
     * @param command who, as what and until when
     * @throws RuleViolation of field {@code person}, {@code task} or {@code until}
     * @throws NotFound when the organisation isn't there for this actor
     */
    @Transactional
    public void appoint(Actor actor, String slug, AppointContact command) {
        Access.require(OrganisationPolicy.mayEdit(actor));
        Organisation organisation = organisations.bySlug(slug).orElseThrow(NotFound::new);
        String task = command.task() == null ? "" : command.task().strip();
        if (task.isEmpty() || task.length() > LONGEST_TASK) {
            throw new RuleViolation("task", "organisation.contact.task.length", LONGEST_TASK);
        }
        LocalDate until = EditOrganisation.day("until", command.until());
        if (until != null && until.isBefore(today())) {
            throw new RuleViolation("until", "organisation.contact.until.past");
        }
        PersonId person = candidate(organisation.id(), command.person());
        ContactPerson contact = of(organisation.id(), person).orElseGet(() -> {
            ContactPerson fresh = new ContactPerson(organisation.id(), person);
            entities.persist(fresh);
            return fresh;
        });
        contact.appoint(task, until);
        audit.record(actor, "organisation.contact-named", "organisation", organisation.id(), null);
    }

    /**
     * Somebody speaks for an organisation no longer.
     *
     * @param actor an editor or administrator, or she herself
     * @param contact the public number of the row
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public void dismiss(Actor actor, long contact) {
        ContactPerson found = entities.createQuery(
                        "SELECT c FROM ContactPerson c WHERE c.publicId = :contact", ContactPerson.class)
                .setParameter("contact", contact)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!found.person().equals(actor.person())) {
            Access.require(OrganisationPolicy.mayEdit(actor));
        }
        entities.remove(found);
        audit.record(actor, "organisation.contact-ended", "organisation", found.organisationId(), null);
    }

    /**
     * Names somebody by the files of the demo, badge or not.
     *
     * @param actor the site itself
     * @param name of the organisation
     * @param person who
     * @param task what she does there
     */
    @Transactional
    public void load(Actor actor, String name, PersonId person, String task) {
        Access.require(OrganisationPolicy.mayEdit(actor));
        Organisation organisation = organisations.named(name).orElseThrow(NotFound::new);
        ContactPerson contact = new ContactPerson(organisation.id(), person);
        contact.appoint(task, null);
        entities.persist(contact);
    }

    List<ContactView> views(long organisation) {
        List<ContactPerson> all = entities.createQuery(OF + " ORDER BY c.id", ContactPerson.class)
                .setParameter("organisation", organisation)
                .getResultList();
        if (all.isEmpty()) {
            return List.of();
        }
        Map<PersonId, OrganisationPeople.Named> names =
                people.named(all.stream().map(ContactPerson::person).toList());
        return all.stream()
                .filter(contact -> names.containsKey(contact.person()))
                .map(contact -> view(contact, names.get(contact.person())))
                .toList();
    }

    Optional<ContactPerson> of(long organisation, PersonId person) {
        return entities.createQuery(OF + " AND c.personId = :person", ContactPerson.class)
                .setParameter("organisation", organisation)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    private PersonId candidate(long organisation, String typed) {
        return people.confirmedFor(organisation).stream()
                .filter(one -> String.valueOf(one.publicId()).equals(typed))
                .findFirst()
                .map(OrganisationPeople.Named::person)
                .orElseThrow(() -> new RuleViolation("person", "organisation.contact.person.unknown"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OrganisationQueries.AMSTERDAM);
    }

    private static ContactView view(ContactPerson contact, OrganisationPeople.Named name) {
        return new ContactView(contact.publicId(), name.name(), name.badge(), contact.task(), contact.untilOn());
    }
}
