package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;

/** What one sees of the safety of one's own account. */
@Singleton
public class Safety {

    private final People people;
    private final SignIns signIns;
    private final Factors factors;
    private final Passkeys passkeys;

    /**
     * For the container.
     *
     * @param people accounts
     * @param signIns devices
     * @param factors second steps
     * @param passkeys keys
     */
    @Inject
    public Safety(People people, SignIns signIns, Factors factors, Passkeys passkeys) {
        this.people = people;
        this.signIns = signIns;
        this.factors = factors;
        this.passkeys = passkeys;
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
        Person person = people.get(actor.person());
        return new SafetyView(
                person.email(),
                signIns.open(actor),
                passkeys.list(actor),
                factor,
                factor && !people.hasRole(actor.person()),
                needsFactor(actor),
                person.passwordHash() != null,
                factors.codesLeft(actor.person()));
    }

    /**
     * Whether a role of the actor doesn't count because the second step was not given on this device.
     *
     * @param actor who asks
     * @return whether she has a role without its rights
     */
    @Transactional
    public boolean needsFactor(Actor actor) {
        return actor.roles().isEmpty() && !actor.isModerator() && people.hasRole(actor.person());
    }
}
