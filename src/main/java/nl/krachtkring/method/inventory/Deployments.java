package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.member.BadgeKind;
import nl.krachtkring.member.ConfirmedWork;
import nl.krachtkring.method.Situations;
import nl.krachtkring.organisation.ContactPersons;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.persistence.Rows;

/** What people say of their own organisation's work with a method, and who confirms it. */
@Singleton
public class Deployments {

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final int LONGEST_REASON = 500;
    private static final int FIRST_YEAR = 1950;
    private static final String METHOD = "SELECT id FROM working_method WHERE slug = ? AND status = 'PUBLISHED'";

    private final DeploymentRepository deployments;
    private final ConfirmedWork work;
    private final ContactPersons contacts;
    private final Situations situations;
    private final Rows rows;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Deployments(
            DeploymentRepository deployments,
            ConfirmedWork work,
            ContactPersons contacts,
            Situations situations,
            Rows rows,
            AuditTrail audit,
            Clock clock) {
        this.deployments = deployments;
        this.work = work;
        this.contacts = contacts;
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
        Optional<Deployment> before = deployments.running(method, organisation, text.municipality());
        if (before.filter(one -> one.state() != DeploymentState.REFUSED).isPresent()) {
            throw new RuleViolation("municipality", "method.deployment.already");
        }
        Instant now = clock.instant();
        before.ifPresent(refused -> refused.sayAgain(text, actor.person(), now));
        Deployment deployment = before.orElseGet(() -> new Deployment(method, organisation, text, actor.person(), now));
        boolean speaks = speaks(actor, organisation);
        if (speaks) {
            deployment.confirm(actor.person(), ConfirmedAs.CONTACT, today(), now);
        }
        deployments.add(deployment);
        deployments.flush();
        audit.record(actor, "deployment.add", "deployment", deployment.id(), null);
        return speaks;
    }

    /**
     * Who speaks for the organisation, or an administrator, says that it is so; said anew, it counts for another year.
     *
     * @param actor who decides
     * @param publicId the number of the deployment
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public void confirm(Actor actor, long publicId) {
        Deployment deployment = decidable(actor, publicId);
        ConfirmedAs as = speaks(actor, deployment.organisationId()) ? ConfirmedAs.CONTACT : ConfirmedAs.ADMINISTRATOR;
        deployment.confirm(actor.person(), as, today(), clock.instant());
        audit.record(actor, "deployment.confirm", "deployment", deployment.id(), null);
    }

    /**
     * Who speaks for the organisation, or an administrator, says that it isn't so.
     *
     * @param actor who decides
     * @param publicId the number of the deployment
     * @param typed why, for who said it
     * @throws NotFound when there is none for this actor
     * @throws RuleViolation of field {@code reason}
     */
    @Transactional
    public void refuse(Actor actor, long publicId, String typed) {
        Deployment deployment = decidable(actor, publicId);
        String reason = typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "method.deployment.reason.length", LONGEST_REASON);
        }
        deployment.refuse(reason, clock.instant());
        audit.record(actor, "deployment.refuse", "deployment", deployment.id(), null);
    }

    /**
     * The organisation stops with it. What nobody confirmed is taken away; what was confirmed keeps standing with its last day.
     *
     * @param actor who said it, speaks for the organisation, or looks after the inventory
     * @param publicId the number of the deployment
     * @param last its last day, today or before; null for today
     * @throws NotFound when there is none that goes on, for this actor
     * @throws RuleViolation of field {@code until}
     */
    @Transactional
    public void end(Actor actor, long publicId, LocalDate last) {
        Deployment deployment = deployments.locked(publicId).orElseThrow(NotFound::new);
        Access.require(
                DeploymentPolicy.mayEnd(actor, deployment.addedBy(), speaks(actor, deployment.organisationId())));
        if (!deployment.runsAfter(today())) {
            throw new NotFound();
        }
        LocalDate until = last == null ? today() : last;
        LocalDate from = deployment.text().from();
        if (until.isAfter(today()) || (from != null && until.isBefore(from))) {
            throw new RuleViolation("until", "method.deployment.until.range");
        }
        if (deployment.state() == DeploymentState.CONFIRMED) {
            deployment.end(until, clock.instant());
        } else {
            deployments.remove(deployment);
        }
        audit.record(actor, "deployment.end", "deployment", deployment.id(), null);
    }

    private Deployment decidable(Actor actor, long publicId) {
        Deployment deployment = deployments
                .locked(publicId)
                .filter(one -> one.state() != DeploymentState.REFUSED && one.runsAfter(today()))
                .orElseThrow(NotFound::new);
        Access.require(
                DeploymentPolicy.mayDecide(actor, deployment.addedBy(), speaks(actor, deployment.organisationId())));
        return deployment;
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

    private boolean speaks(Actor actor, long organisation) {
        return !actor.isAnonymous() && contacts.speaking(organisation).contains(actor.person());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }
}
