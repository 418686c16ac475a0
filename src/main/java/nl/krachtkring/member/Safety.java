package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;

/** What one sees of the safety of one's own account. */
@Singleton
public class Safety {

    private final EntityManager entities;
    private final People people;
    private final SignIns signIns;
    private final Factors factors;

    /**
     * For the container.
     *
     * @param entities the database
     * @param people accounts
     * @param signIns devices
     * @param factors second steps
     */
    @Inject
    public Safety(EntityManager entities, People people, SignIns signIns, Factors factors) {
        this.entities = entities;
        this.people = people;
        this.signIns = signIns;
        this.factors = factors;
    }

    /**
     * How safe one's own account is.
     *
     * @param actor who asks
     * @return devices and second step
     */
    @Transactional
    public SafetyView view(Actor actor) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        boolean factor = factors.isSetUp(actor.person());
        return new SafetyView(
                people.get(actor.person()).email(), signIns.open(actor), factor, needsFactor(actor), codesLeft(actor));
    }

    /**
     * Whether a role of the actor doesn't count because the second step was not given on this device.
     *
     * @param actor who asks
     * @return whether she has a role without its rights
     */
    @Transactional
    public boolean needsFactor(Actor actor) {
        return actor.roles().isEmpty() && people.hasRole(actor.person());
    }

    private int codesLeft(Actor actor) {
        return entities.createQuery(
                        "SELECT COUNT(r) FROM RecoveryCode r WHERE r.personId = :person AND r.usedAt IS NULL",
                        Long.class)
                .setParameter("person", actor.person().value())
                .getSingleResult()
                .intValue();
    }
}
