package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/**
 * Takes the second step away from somebody who can't give it any more: phone and recovery codes are gone. A role of hers
 * counts again once she has set up another one, as at first.
 */
@Singleton
public class StepReset {

    private static final String FIELD = "stepReason";

    private final People people;
    private final Factors factors;
    private final Passkeys passkeys;
    private final SignIns signIns;
    private final AccountMails mails;
    private final AuditTrail audit;

    /**
     * For the container.
     *
     * @param people finds accounts
     * @param factors the apps
     * @param passkeys the keys
     * @param signIns ends devices
     * @param mails tells the person
     * @param audit the log
     */
    @Inject
    public StepReset(
            People people, Factors factors, Passkeys passkeys, SignIns signIns, AccountMails mails, AuditTrail audit) {
        this.people = people;
        this.factors = factors;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * Removes app, recovery codes and passkeys, ends every device, and tells the person why.
     *
     * @param actor an administrator
     * @param account the public number of the account
     * @param reason why, for the log and for the person
     * @throws NotFound for an account that takes no part
     * @throws RuleViolation of field {@code stepReason} without a reason, or when there is nothing to take away
     */
    @Transactional
    public void reset(Actor actor, long account, String reason) {
        Access.require(MemberPolicy.mayAdmit(actor));
        Person person = people.byPublicId(account)
                .filter(found -> found.state() == PersonState.ACTIVE || found.state() == PersonState.SUSPENDED)
                .orElseThrow(NotFound::new);
        Access.require(MemberPolicy.mayResetStep(actor, person.id()));
        String why = AccountFinder.requiredReason(FIELD, reason);
        if (!factors.isSetUp(person.id()) && !passkeys.has(person.id())) {
            throw new RuleViolation(FIELD, "member.factor.reset.none");
        }
        factors.remove(person.id());
        passkeys.removeAll(person.id());
        signIns.endAll(person.id());
        audit.record(actor, "member.factor-reset", "person", person.id().value(), why);
        mails.send(person.contact(), AccountMail.FACTOR_RESET, "/mijn/veiligheid", why);
    }
}
