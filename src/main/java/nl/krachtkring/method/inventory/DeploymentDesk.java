package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/** Confirms, refuses and ends deployments, for who is signed in. */
@Singleton
public class DeploymentDesk {

    private final DeploymentRepository deployments;
    private final DeploymentDecisions decisions;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DeploymentDesk(DeploymentRepository deployments, DeploymentDecisions decisions, AuditTrail audit, Clock clock) {
        this.deployments = deployments;
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One deployment, for who may do something about it.
     *
     * @param actor who said it, speaks for the organisation, or looks after the inventory
     * @param publicId its number
     * @return what is said
     * @throws NotFound when there is none that stands, for this actor
     */
    @Transactional
    public DeploymentAsked open(Actor actor, long publicId) {
        Deployment deployment =
                deployments.find(publicId).filter(decisions::stands).orElseThrow(NotFound::new);
        Access.require(DeploymentPolicy.mayEnd(actor, deployment.addedBy(), decisions.speaks(actor, deployment)));
        return decisions.view(actor, deployment);
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
        decisions.confirm(actor, decidable(actor, publicId));
    }

    /**
     * Who speaks for the organisation, or an administrator, says that it isn't so.
     *
     * @param actor who decides
     * @param publicId the number of the deployment
     * @param reason why, for who said it
     * @throws NotFound when there is none for this actor
     * @throws RuleViolation of field {@code reason}
     */
    @Transactional
    public void refuse(Actor actor, long publicId, String reason) {
        decisions.refuse(actor, decidable(actor, publicId), reason);
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
        Deployment deployment =
                deployments.locked(publicId).filter(decisions::stands).orElseThrow(NotFound::new);
        Access.require(DeploymentPolicy.mayEnd(actor, deployment.addedBy(), decisions.speaks(actor, deployment)));
        LocalDate today = decisions.today();
        LocalDate until = last == null ? today : last;
        LocalDate from = deployment.text().from();
        if (until.isAfter(today) || (from != null && until.isBefore(from))) {
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
        Deployment deployment =
                deployments.locked(publicId).filter(decisions::stands).orElseThrow(NotFound::new);
        Access.require(DeploymentPolicy.mayDecide(actor, deployment.addedBy(), decisions.speaks(actor, deployment)));
        return deployment;
    }
}
