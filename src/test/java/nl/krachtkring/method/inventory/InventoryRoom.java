package nl.krachtkring.method.inventory;

import jakarta.persistence.EntityManager;
import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.member.ConfirmedWork;
import nl.krachtkring.member.People;
import nl.krachtkring.method.Situations;
import nl.krachtkring.organisation.OrganisationPeople;
import nl.krachtkring.organisation.OrganisationRoom;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.persistence.ManyRows;
import nl.krachtkring.platform.settings.Settings;

/** The services of the inventory on the database of a test, with two methods, two organisations and three people. */
final class InventoryRoom {

    static final String KIEZEL = "Jeugdhulp De Kiezel";
    static final String BRUG = "Wijkteam De Brug";
    static final PersonId GERDA = new PersonId(7_000_701);
    static final PersonId TOM = new PersonId(7_000_702);

    private static final OrganisationPeople NOBODY = new OrganisationPeople() {
        @Override
        public Map<PersonId, Named> named(Collection<PersonId> people) {
            return Map.of();
        }

        @Override
        public List<Named> confirmedFor(long organisation) {
            return List.of();
        }
    };

    final long kiezel;
    final long brug;
    final long genogram;
    final long homeStart;

    private final EntityManager entities;
    private final Clock clock;
    private final OrganisationRoom organisations;

    InventoryRoom(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
        organisations = new OrganisationRoom(entities, NOBODY, clock);
        kiezel = organisations.organisations().namedOrNew(KIEZEL);
        brug = organisations.organisations().namedOrNew(BRUG);
        genogram = method("genogram", "Genogram", 911);
        homeStart = method("home-start", "Home-Start", 912);
        person(GERDA);
        person(TOM);
        organisations.contacts().load(Actor.system("test"), KIEZEL, TOM, "Teamleider");
        works(GERDA, kiezel);
        works(TOM, kiezel);
    }

    private long method(String slug, String title, int number) {
        run(
                "INSERT INTO working_method (public_id, slug, title, kind, stage, summary, for_parents, source, status, changed_at)"
                        + " VALUES (?, ?, ?, 'INSTRUMENT', 'IN_USE', 'Kort', 'Voor jou', '', 'PUBLISHED', '2026-11-21')",
                number,
                slug,
                title);
        return last();
    }

    private void person(PersonId person) {
        run(
                "INSERT INTO person (id, public_id, email, email_key, language, sixteen_at, state, created_at)"
                        + " VALUES (?, ?, ?, ?, 'nl', '2026-11-21', 'ACTIVE', '2026-11-21')",
                person.value(),
                person.value(),
                person.value() + "@voorbeeld.example",
                person.value() + "@voorbeeld.example");
    }

    private void works(PersonId person, long organisation) {
        run(
                "INSERT INTO badge (public_id, person_id, kind, organisation_id, asked_at, confirmed_at, expires_at)"
                        + " VALUES (?, ?, 'PROFESSIONAL', ?, '2026-11-01', '2026-11-02', '2027-11-02')",
                person.value(),
                person.value(),
                organisation);
    }

    void run(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private long last() {
        return ((Number) entities.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    }

    static Actor professional(PersonId person) {
        return new Actor(
                person, new PersonaId(person.value()), "Naam", Set.of(), Set.of("PROFESSIONAL"), Map.of(), 1L, null);
    }

    Deployments deployments() {
        return new Deployments(
                repository(),
                new ConfirmedWork(GivenRows.of(entities), clock),
                organisations.contacts(),
                organisations.organisations(),
                new People(entities),
                decisions(),
                new DeploymentLinks(entities),
                mails(),
                new Situations(new ContentFiles(new Settings(), noServer())),
                GivenRows.of(entities),
                audit(),
                clock);
    }

    DeploymentDesk desk() {
        return new DeploymentDesk(repository(), decisions(), audit(), clock);
    }

    DeploymentByMail byMail() {
        return new DeploymentByMail(
                repository(), new DeploymentLinks(entities), decisions(), new People(entities), clock);
    }

    private DeploymentDecisions decisions() {
        return new DeploymentDecisions(
                new DeploymentLinks(entities), lines(), organisations.contacts(), NOBODY, mails(), audit(), clock);
    }

    private DeploymentMails mails() {
        return new DeploymentMails(new Outbox(entities, new Bundles(), clock), new People(entities), new Settings());
    }

    private AuditTrail audit() {
        return new AuditTrail(entities, one -> "0".repeat(64), clock);
    }

    /** The texts of every mail that waits, oldest first. */
    @SuppressWarnings("unchecked")
    List<String> sent() {
        return entities.createNativeQuery("SELECT body FROM outbox_mail ORDER BY id")
                .getResultList();
    }

    TakenDeployments taken() {
        return new TakenDeployments(repository(), entities, clock);
    }

    WaitingDeployments waiting() {
        return new WaitingDeployments(lines(), organisations.contacts(), clock);
    }

    DeploymentLines lines() {
        return new DeploymentLines(GivenRows.of(entities));
    }

    DeploymentRepository repository() {
        return new DeploymentRepository(entities, new ManyRows(entities));
    }

    private static ServletContext noServer() {
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (p, m, args) -> null);
    }
}
