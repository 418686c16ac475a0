package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.organisation.ContactPersons;
import nl.krachtkring.organisation.OrganisationPeople;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.richtext.Typed;

/** Confirms and refuses, whoever was allowed to: writes it down, ends the links, tells who said it. */
@Singleton
class DeploymentDecisions {

    private static final int LONGEST_REASON = 500;

    private final DeploymentLinks links;
    private final DeploymentLines lines;
    private final ContactPersons contacts;
    private final OrganisationPeople people;
    private final DeploymentMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DeploymentDecisions(
            DeploymentLinks links,
            DeploymentLines lines,
            ContactPersons contacts,
            OrganisationPeople people,
            DeploymentMails mails,
            AuditTrail audit,
            Clock clock) {
        this.links = links;
        this.lines = lines;
        this.contacts = contacts;
        this.people = people;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    void confirm(Actor actor, Deployment deployment) {
        Instant now = clock.instant();
        boolean first = deployment.state() == DeploymentState.UNCONFIRMED;
        ConfirmedAs as = speaks(actor, deployment) ? ConfirmedAs.CONTACT : ConfirmedAs.ADMINISTRATOR;
        deployment.confirm(actor.person(), as, today(), now);
        links.end(deployment, now);
        audit.record(actor, "deployment.confirm", "deployment", deployment.id(), null);
        if (first) {
            tell(actor, deployment, DeploymentMails.Kind.CONFIRMED, "");
        }
    }

    void refuse(Actor actor, Deployment deployment, String typed) {
        String reason = Typed.text(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "method.deployment.reason.length", LONGEST_REASON);
        }
        tell(actor, deployment, DeploymentMails.Kind.REFUSED, reason);
        deployment.refuse(reason, clock.instant());
        links.end(deployment, clock.instant());
        audit.record(actor, "deployment.refuse", "deployment", deployment.id(), null);
    }

    /** Nobody is mailed about what she did herself. */
    private void tell(Actor actor, Deployment deployment, DeploymentMails.Kind kind, String more) {
        PersonId saidBy = deployment.addedBy();
        if (saidBy != null && !actor.is(saidBy.value())) {
            DeploymentAsked asked = view(actor, deployment);
            mails.send(saidBy, kind, "/werkwijzen/" + asked.line().method().slug(), asked, more);
        }
    }

    DeploymentAsked view(Actor actor, Deployment deployment) {
        PersonId saidBy = deployment.addedBy();
        String name = saidBy == null ? "" : name(saidBy);
        boolean speaks = speaks(actor, deployment);
        return new DeploymentAsked(
                lines.one(deployment.publicId()),
                name,
                saidBy != null && actor.is(saidBy.value()),
                DeploymentPolicy.mayDecide(actor, saidBy, speaks).allowed(),
                DeploymentPolicy.mayEnd(actor, saidBy, speaks).allowed());
    }

    private String name(PersonId person) {
        return Optional.ofNullable(people.named(List.of(person)).get(person))
                .map(OrganisationPeople.Named::name)
                .orElse("");
    }

    boolean speaks(Actor actor, Deployment deployment) {
        return !actor.isAnonymous()
                && contacts.speaking(deployment.organisationId()).contains(actor.person());
    }

    /** Whether there is something to decide about it: it stands, and goes on. */
    boolean stands(Deployment deployment) {
        return deployment.state() != DeploymentState.REFUSED && deployment.runsAfter(today());
    }

    LocalDate today() {
        return DutchTime.today(clock);
    }
}
