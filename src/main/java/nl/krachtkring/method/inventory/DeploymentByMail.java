package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.krachtkring.member.Contact;
import nl.krachtkring.member.People;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.RuleViolation;

/**
 * Decides by the link of a mail, in two clicks and without signing in, as for badges: the link opens a page, its button decides. The link
 * works once, for two weeks, for the deployment it was made for, and as long as its reader speaks for the organisation.
 */
@Singleton
public class DeploymentByMail {

    private final DeploymentRepository deployments;
    private final DeploymentLinks links;
    private final DeploymentDecisions decisions;
    private final People people;
    private final Clock clock;

    @Inject
    DeploymentByMail(
            DeploymentRepository deployments,
            DeploymentLinks links,
            DeploymentDecisions decisions,
            People people,
            Clock clock) {
        this.deployments = deployments;
        this.links = links;
        this.decisions = decisions;
        this.people = people;
        this.clock = clock;
    }

    private record Held(Deployment deployment, Actor contact) {}

    /**
     * What the link is about, without using it.
     *
     * @param token from the mail; may be null
     * @return empty when the link is used, too old or wrong
     */
    @Transactional
    public Optional<DeploymentAsked> asked(String token) {
        return held(token).map(held -> decisions.view(held.contact(), held.deployment()));
    }

    /**
     * Says that it is so.
     *
     * @param token from the mail
     * @return whether the link still worked
     */
    @Transactional
    public boolean confirm(String token) {
        Optional<Held> held = held(token);
        held.ifPresent(one -> decisions.confirm(one.contact(), one.deployment()));
        return held.isPresent();
    }

    /**
     * Says that it isn't so.
     *
     * @param token from the mail
     * @param reason for who said it
     * @return whether the link still worked
     * @throws RuleViolation of field {@code reason}; the link goes on working
     */
    @Transactional
    public boolean refuse(String token, String reason) {
        Optional<Held> held = held(token);
        held.ifPresent(one -> decisions.refuse(one.contact(), one.deployment(), reason));
        return held.isPresent();
    }

    /** The deployment is locked before the link is looked at again, so that of two clicks at once the second finds it used. */
    private Optional<Held> held(String token) {
        Optional<Deployment> deployment =
                links.open(token, clock.instant()).flatMap(link -> deployments.get(link.deploymentId()));
        return deployment
                .flatMap(locked -> links.open(token, clock.instant()))
                .filter(link ->
                        people.contact(link.contact()).filter(Contact::active).isPresent())
                .map(link -> new Held(
                        deployment.orElseThrow(),
                        new ActorBuilder(null)
                                .signedIn(link.contact(), null, "", 0)
                                .build()))
                .filter(held -> decisions.stands(held.deployment())
                        && DeploymentPolicy.mayDecide(
                                        held.contact(),
                                        held.deployment().addedBy(),
                                        decisions.speaks(held.contact(), held.deployment()))
                                .allowed());
    }
}
