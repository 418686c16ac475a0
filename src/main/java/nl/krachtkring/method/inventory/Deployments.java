package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.member.BadgeKind;
import nl.krachtkring.member.ConfirmedWork;
import nl.krachtkring.member.People;
import nl.krachtkring.method.Situations;
import nl.krachtkring.organisation.ContactPersons;
import nl.krachtkring.organisation.Organisations;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.Rows;

/** What people say of their own organisation's work with a method, and whom it is asked of. */
@Singleton
public class Deployments {

    /** Contacts are not mailed more often than this in a day for what one person says. */
    private static final int MOST_LINKS = 20;

    private static final Duration DAY = Duration.ofDays(1);
    private static final int FIRST_YEAR = 1950;
    private static final String FORM =
            "SELECT m.title, (SELECT GROUP_CONCAT(s.situation ORDER BY s.situation) FROM method_situation s"
                    + " WHERE s.method_id = m.id) FROM working_method m WHERE m.slug = ? AND m.status = 'PUBLISHED'";
    /** Held, so that nothing comes under a method that becomes part of another one meanwhile. */
    private static final String METHOD =
            "SELECT id FROM working_method WHERE slug = ? AND status = 'PUBLISHED' LOCK IN SHARE MODE";

    private final DeploymentRepository deployments;
    private final ConfirmedWork work;
    private final ContactPersons contacts;
    private final Organisations organisations;
    private final People people;
    private final DeploymentDecisions decisions;
    private final DeploymentLinks links;
    private final DeploymentMails mails;
    private final Situations situations;
    private final Rows rows;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Deployments(
            DeploymentRepository deployments,
            ConfirmedWork work,
            ContactPersons contacts,
            Organisations organisations,
            People people,
            DeploymentDecisions decisions,
            DeploymentLinks links,
            DeploymentMails mails,
            Situations situations,
            Rows rows,
            AuditTrail audit,
            Clock clock) {
        this.deployments = deployments;
        this.work = work;
        this.contacts = contacts;
        this.organisations = organisations;
        this.people = people;
        this.decisions = decisions;
        this.links = links;
        this.mails = mails;
        this.situations = situations;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A professional says that her organisation works with a method. Who speaks for the organisation confirms by saying it.
     *
     * @param actor who says it
     * @param said what
     * @return whether it stands as confirmed at once
     * @throws NotFound when there is no such method
     * @throws RuleViolation of field {@code municipality} when it stands there already, or of the field that doesn't fit
     */
    @Transactional
    public boolean add(Actor actor, AddDeployment said) {
        long method = rows.first(METHOD, said.method())
                .map(row -> ((Number) row[0]).longValue())
                .orElseThrow(NotFound::new);
        Access.require(DeploymentPolicy.mayAdd(actor));
        long organisation = work.organisation(actor, BadgeKind.PROFESSIONAL).orElseThrow(NotFound::new);
        DeploymentText text = text(said);
        deployments.lock(organisation);
        if (links.since(actor.person(), clock.instant().minus(DAY)) >= MOST_LINKS) {
            throw new RuleViolation("municipality", "method.deployment.often");
        }
        Optional<Deployment> before = deployments.running(method, organisation, text.municipality());
        if (before.filter(one -> one.state() != DeploymentState.REFUSED).isPresent()) {
            throw new RuleViolation("municipality", "method.deployment.already");
        }
        Instant now = clock.instant();
        before.ifPresent(refused -> refused.sayAgain(text, actor.person(), now));
        Deployment deployment = before.orElseGet(() -> new Deployment(method, organisation, text, actor.person(), now));
        deployments.add(deployment);
        deployments.flush();
        audit.record(actor, "deployment.add", "deployment", deployment.id(), null);
        boolean speaks = decisions.speaks(actor, deployment);
        if (speaks) {
            decisions.confirm(actor, deployment);
        } else {
            ask(actor, deployment);
        }
        return speaks;
    }

    /**
     * What somebody who looks at the form should know.
     *
     * @param actor who looks
     * @param method the method's name in addresses
     * @return the names, and why she can't say it
     * @throws NotFound when there is no such method
     */
    @Transactional
    public DeploymentForm form(Actor actor, String method) {
        Object[] found = rows.first(FORM, method).orElseThrow(NotFound::new);
        Decision decision = DeploymentPolicy.mayAdd(actor);
        Long organisation = work.organisation(actor, BadgeKind.PROFESSIONAL).orElse(null);
        return new DeploymentForm(
                (String) found[0],
                organisation == null ? "" : organisations.name(organisation),
                decision.reason(),
                decision.allowed() && contacts.speaking(organisation).contains(actor.person()),
                DeploymentWords.of((String) found[1]).stream()
                        .flatMap(key -> situations.of(key).stream())
                        .toList());
    }

    /** Every contact of the organisation gets a link of her own; without any, administrators hear that it waits. */
    private void ask(Actor actor, Deployment deployment) {
        Instant now = clock.instant();
        links.end(deployment, now);
        DeploymentAsked asked = decisions.view(actor, deployment);
        List<PersonId> deciding = contacts.speaking(deployment.organisationId());
        deciding.forEach(contact -> mails.send(
                contact,
                DeploymentMails.Kind.DECIDE,
                "/inventarisatie/bevestigen?sleutel=" + links.issue(deployment, contact, now),
                asked,
                ""));
        if (deciding.isEmpty()) {
            people.withRole(SiteRole.ADMINISTRATOR)
                    .forEach(one -> mails.send(one, DeploymentMails.Kind.WAITING, asked.address(), asked, ""));
        }
    }

    private DeploymentText text(AddDeployment said) {
        Set<DeploymentMode> modes = said.modes().stream()
                .flatMap(word -> DeploymentMode.of(word).stream())
                .collect(Collectors.toSet());
        if (modes.isEmpty()) {
            throw new RuleViolation("modes", "method.deployment.modes.missing");
        }
        DeploymentFrequency frequency = DeploymentFrequency.of(said.frequency())
                .orElseThrow(() -> new RuleViolation("frequency", "method.deployment.frequency.missing"));
        Set<String> known = said.situations().stream()
                .filter(key -> situations.of(key).isPresent())
                .collect(Collectors.toSet());
        return new DeploymentText(said.municipality(), since(said.since()), null, known, modes, frequency, "", today())
                .valid();
    }

    private LocalDate since(String typed) {
        String year = typed == null ? "" : typed.strip();
        if (year.isEmpty()) {
            return null;
        }
        int number = year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0;
        if (number < FIRST_YEAR || number > today().getYear()) {
            throw new RuleViolation("since", "method.deployment.since.year", String.valueOf(FIRST_YEAR));
        }
        return LocalDate.of(number, 1, 1);
    }

    private LocalDate today() {
        return decisions.today();
    }
}
