package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonId;

/**
 * Deployments that come from a whole inventory. They stand as not confirmed, with their source; what was confirmed before an inventory
 * says otherwise stays confirmed. Each call belongs to the transaction of its caller, who writes the row of the log for the whole.
 */
@Singleton
public class TakenDeployments {

    private final DeploymentRepository deployments;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    TakenDeployments(DeploymentRepository deployments, EntityManager entities, Clock clock) {
        this.deployments = deployments;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A new one of an inventory.
     *
     * @param method the key of the method
     * @param organisation the key of the organisation
     * @param text what the inventory says
     */
    public record Taken(long method, long organisation, DeploymentText text) {}

    /**
     * Adds many.
     *
     * @param actor an editor, or the site itself
     * @param intake the key of the import; null outside of one
     * @param all new ones; that none of them runs already is the caller's to see, and the table's to refuse
     * @return their numbers, in the same order
     * @throws RuleViolation of the first that doesn't fit
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Long> add(Actor actor, Long intake, List<Taken> all) {
        Access.require(DeploymentPolicy.mayTakeIn(actor));
        Instant now = clock.instant();
        List<Deployment> made = all.stream()
                .map(one -> new Deployment(
                                one.method(), one.organisation(), one.text().valid(), null, now)
                        .of(intake))
                .toList();
        deployments.addAll(made);
        return made.stream().map(Deployment::publicId).toList();
    }

    /**
     * Changes what some say; whether they were confirmed stays.
     *
     * @param actor an editor, or the site itself
     * @param texts what each is to say, by its number
     * @throws NotFound when one of them is gone
     * @throws RuleViolation when one doesn't fit
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(Actor actor, Map<Long, DeploymentText> texts) {
        Access.require(DeploymentPolicy.mayTakeIn(actor));
        Instant now = clock.instant();
        List<Deployment> standing = deployments.locked(texts.keySet());
        if (standing.size() < texts.size()) {
            throw new NotFound();
        }
        standing.forEach(one -> one.describe(texts.get(one.publicId()).valid(), now));
        entities.flush();
        entities.clear();
    }

    /**
     * Takes away what an import brought and nobody confirmed, changed or ended since.
     *
     * @param actor an editor, or the site itself
     * @param intake the key of the import
     * @return numbers of those that stay, since somebody did something with them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Long> remove(Actor actor, long intake) {
        Access.require(DeploymentPolicy.mayTakeIn(actor));
        entities.flush();
        entities.createQuery("DELETE FROM Deployment d WHERE d.importId = :intake AND d.changedAt = d.createdAt")
                .setParameter("intake", intake)
                .executeUpdate();
        return entities.createQuery(
                        "SELECT d.publicId FROM Deployment d WHERE d.importId = :intake ORDER BY d.id", Long.class)
                .setParameter("intake", intake)
                .getResultList();
    }

    /**
     * One as of a moment in the past, as people said and confirmed it then. For the demo; tells nobody.
     *
     * @param actor the site itself
     * @param taken what was said
     * @param saidBy who said it; null for nobody in particular
     * @param confirmed who confirmed it; null for nobody yet
     * @param at when
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void load(Actor actor, Taken taken, PersonId saidBy, Confirmed confirmed, Instant at) {
        Access.require(DeploymentPolicy.mayTakeIn(actor));
        Deployment deployment = new Deployment(
                taken.method(), taken.organisation(), taken.text().valid(), saidBy, at);
        if (confirmed != null) {
            deployment.confirm(confirmed.by(), confirmed.as(), taken.text().checkedOn(), at);
        }
        deployments.add(deployment);
    }

    /**
     * Who confirmed one.
     *
     * @param by who
     * @param as in which capacity
     */
    public record Confirmed(PersonId by, ConfirmedAs as) {}
}
