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
import nl.krachtkring.platform.access.SeldomHeld;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.storage.FileOwner;
import nl.krachtkring.platform.storage.FileView;
import nl.krachtkring.platform.storage.Picture;
import nl.krachtkring.platform.storage.StoredFiles;

/** Who speaks for an organisation. */
@Singleton
public class ContactPersons implements SeldomHeld {

    private static final int LONGEST_WORDS = 300;
    private static final String OF = "SELECT c FROM ContactPerson c WHERE c.organisationId = :organisation";

    private final EntityManager entities;
    private final OrganisationRepository organisations;
    private final OrganisationPeople people;
    private final StoredFiles files;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ContactPersons(
            EntityManager entities,
            OrganisationRepository organisations,
            OrganisationPeople people,
            StoredFiles files,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.organisations = organisations;
        this.people = people;
        this.files = files;
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

    @Override
    public String held() {
        return "contact-person";
    }

    /** Whoever was named; her last day is looked at when it matters. */
    @Override
    public String anyHeld() {
        return "SELECT 1 FROM contact_person h WHERE h.person_id = s.person_id";
    }

    /**
     * Which organisations a reader speaks for today. Asks nothing for those of whom it is known that they speak for none.
     *
     * @param actor who reads
     * @return keys of organisations
     */
    @Transactional
    public List<Long> spokenForBy(Actor actor) {
        return actor.isAnonymous() || actor.lacks(held()) ? List.of() : spokenForBy(actor.person());
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
        PersonId person = candidate(organisation.id(), command.person());
        ContactPerson contact =
                of(organisation.id(), person).orElseGet(() -> new ContactPerson(organisation.id(), person));
        appoint(contact, command.task(), command.until());
        entities.persist(contact);
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
        ContactPerson found = tended(actor, contact);
        files.remove(new FileOwner(ContactFiles.KIND, found.id()));
        entities.remove(found);
        audit.record(actor, "organisation.contact-ended", "organisation", found.organisationId(), null);
    }

    /**
     * What stands at somebody, to be changed.
     *
     * @param actor an editor or administrator, or she herself
     * @param slug the organisation's name in the address
     * @param contact the public number of the row
     * @return what stands there
     * @throws NotFound when there is no such row for this actor
     */
    @Transactional
    public ContactForm form(Actor actor, String slug, long contact) {
        ContactPerson found = tended(actor, slug, contact);
        Organisation organisation = organisations.bySlug(slug).orElseThrow(NotFound::new);
        return views(actor, organisation.id()).stream()
                .filter(view -> view.publicId() == found.publicId())
                .map(view -> new ContactForm(
                        slug,
                        organisation.name(),
                        view,
                        OrganisationPolicy.mayEdit(actor).allowed()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Changes what stands at somebody; {@link ContactPhotos} calls it with the photo drawn.
     *
     * @param actor an editor or administrator, or she herself
     * @param slug the organisation's name in the address
     * @param contact the public number of the row
     * @param command what is to stand there
     * @param picture her new photo; null when the old one stays
     * @throws RuleViolation of field {@code task}, {@code until} or {@code alternative}
     */
    @Transactional
    public void change(Actor actor, String slug, long contact, ChangeContact command, Picture picture) {
        ContactPerson found = tended(actor, slug, contact);
        if (OrganisationPolicy.mayEdit(actor).allowed()) {
            appoint(found, command.task(), command.until());
        } else {
            found.appoint(command.task(), found.untilOn());
        }
        FileOwner owner = new FileOwner(ContactFiles.KIND, found.id());
        String words =
                command.alternative() == null ? "" : command.alternative().strip();
        if (words.length() > LONGEST_WORDS) {
            throw new RuleViolation("alternative", "organisation.contact.alternative.length", LONGEST_WORDS);
        }
        if (picture != null) {
            files.replace(actor, owner, picture, words);
        } else if (command.withoutPhoto()) {
            files.remove(owner);
        } else {
            files.describe(owner, words);
        }
        audit.record(actor, "organisation.contact-changed", "organisation", found.organisationId(), null);
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

    List<ContactView> views(Actor actor, long organisation) {
        List<ContactPerson> all = entities.createQuery(OF + " ORDER BY c.id", ContactPerson.class)
                .setParameter("organisation", organisation)
                .getResultList();
        if (all.isEmpty()) {
            return List.of();
        }
        Map<PersonId, OrganisationPeople.Named> names =
                people.named(all.stream().map(ContactPerson::person).toList());
        Map<Long, List<FileView>> photos =
                files.of(ContactFiles.KIND, all.stream().map(ContactPerson::id).toList());
        return all.stream()
                .filter(contact -> names.containsKey(contact.person()))
                .map(contact -> new ContactView(
                        contact.publicId(),
                        names.get(contact.person()).name(),
                        names.get(contact.person()).badge(),
                        contact.task(),
                        contact.untilOn(),
                        photos.containsKey(contact.id())
                                ? photos.get(contact.id()).get(0)
                                : null,
                        contact.person().equals(actor.person())))
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
        return DutchTime.today(clock);
    }

    private void appoint(ContactPerson contact, String typedTask, String typedUntil) {
        LocalDate until = EditOrganisation.day("until", typedUntil);
        if (until != null && until.isBefore(today())) {
            throw new RuleViolation("until", "organisation.contact.until.past");
        }
        contact.appoint(typedTask, until);
    }

    private ContactPerson tended(Actor actor, String slug, long publicId) {
        ContactPerson found = tended(actor, publicId);
        Organisation organisation = organisations.bySlug(slug).orElseThrow(NotFound::new);
        if (organisation.id() != found.organisationId()) {
            throw new NotFound();
        }
        return found;
    }

    private ContactPerson tended(Actor actor, long publicId) {
        ContactPerson found = entities.createQuery(
                        "SELECT c FROM ContactPerson c WHERE c.publicId = :contact", ContactPerson.class)
                .setParameter("contact", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        Access.require(OrganisationPolicy.mayTend(actor, found.person(), found.speaksOn(today())));
        return found;
    }
}
