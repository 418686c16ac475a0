package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/**
 * Another app for the second step, or none any more. Who changes it shows first that the second step of now is hers: a sign-in
 * that somebody left open is not enough. The app of now works until the new one gave a right code.
 */
@Singleton
public class FactorChanges {

    /** Long enough to set up an app; after it the second step is shown again. */
    private static final Duration SHOWN = Duration.ofMinutes(15);

    private static final String PURPOSE = "factor-change";
    private static final String CODE = "code";
    private static final String OWN_PAGE = "/mijn/veiligheid";

    private final People people;
    private final Factors factors;
    private final Passkeys passkeys;
    private final SealedFields fields;
    private final Guesses guesses;
    private final AccountMails mails;
    private final AuditTrail audit;

    /**
     * For the container.
     *
     * @param people finds accounts
     * @param factors the apps
     * @param passkeys checks keys
     * @param fields seals what was shown
     * @param guesses counts tries
     * @param mails tells the person
     * @param audit the log
     */
    @Inject
    public FactorChanges(
            People people,
            Factors factors,
            Passkeys passkeys,
            SealedFields fields,
            Guesses guesses,
            AccountMails mails,
            AuditTrail audit) {
        this.people = people;
        this.factors = factors;
        this.passkeys = passkeys;
        this.fields = fields;
        this.guesses = guesses;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * Shows by a code that the second step of now is hers.
     *
     * @param actor who
     * @param code a code of now or a recovery code
     * @return what to bring to {@link #begin}, for this sign-in and this app alone
     * @throws RuleViolation of field {@code code} when it is not right
     */
    @Transactional
    public String show(Actor actor, String code) {
        demandCode(actor, code);
        return shown(actor);
    }

    /**
     * Shows it by a passkey.
     *
     * @param actor who
     * @param answer of the browser
     * @return what to bring to {@link #begin}, for this sign-in and this app alone
     * @throws RuleViolation when the key is not hers
     */
    @Transactional
    public String showByPasskey(Actor actor, String answer) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        if (passkeys.prove(answer).filter(actor.person()::equals).isEmpty()) {
            throw new RuleViolation("", "member.passkey.refused");
        }
        return shown(actor);
    }

    /**
     * Whether somebody may set up another app now.
     *
     * @param actor who asks
     * @param shown as {@link #show} gave it
     * @return false when it is too old, or of another sign-in, or of an app that was replaced
     */
    @Transactional
    public boolean mayReplace(Actor actor, String shown) {
        return !actor.isAnonymous()
                && factors.isSetUp(actor.person())
                && fields.open(PURPOSE, shown).filter(held(actor)::equals).isPresent();
    }

    /**
     * Shows what to set up the other app with. Nothing is kept until its first right code comes.
     *
     * @param actor who asks
     * @param shown as {@link #show} gave it
     * @return the secret, the same as long as the app of now is
     * @throws RuleViolation of field {@code code} when the second step must be shown again
     */
    @Transactional
    public FactorView begin(Actor actor, String shown) {
        demandShown(actor, shown);
        return factors.offer(actor);
    }

    /**
     * Takes the first code of the other app, which takes the place of the one of now.
     *
     * @param actor who types the code
     * @param shown as {@link #show} gave it
     * @param code six digits of the other app
     * @return ten recovery codes, shown this once
     * @throws RuleViolation of field {@code code} when it is not right, or the second step must be shown again
     */
    @Transactional
    public List<String> replace(Actor actor, String shown, String code) {
        demandShown(actor, shown);
        List<String> codes = factors.replace(actor, code);
        mails.send(people.get(actor.person()).contact(), AccountMail.FACTOR_REPLACED, OWN_PAGE, "");
        audit.record(actor, "member.factor-replaced", null, null, null);
        return codes;
    }

    /**
     * Gives ten new recovery codes; the old ones work no longer.
     *
     * @param actor who asks
     * @param code a code of now or a recovery code
     * @return the codes, shown this once
     * @throws RuleViolation of field {@code code} when it is not right
     */
    @Transactional
    public List<String> renewRecoveryCodes(Actor actor, String code) {
        demandCode(actor, code);
        audit.record(actor, "member.recovery-codes-renewed", null, null, null);
        return factors.newRecoveryCodes(actor.person());
    }

    /**
     * Removes the app, for who has no role that demands a second step.
     *
     * @param actor who asks
     * @param code a code of now or a recovery code
     * @throws RuleViolation of field {@code code} when it is not right, or a role demands the app
     */
    @Transactional
    public void remove(Actor actor, String code) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        if (people.hasRole(actor.person())) {
            throw new RuleViolation(CODE, "member.factor.remove.role");
        }
        demandCode(actor, code);
        factors.remove(actor.person());
        mails.send(people.get(actor.person()).contact(), AccountMail.FACTOR_REMOVED, OWN_PAGE, "");
        audit.record(actor, "member.factor-removed", null, null, null);
    }

    private void demandCode(Actor actor, String code) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        String subject = "factor:" + people.get(actor.person()).publicId();
        if (!guesses.take(subject, Guesses.ANY_NETWORK, Guesses.PER_ACCOUNT)) {
            throw new RuleViolation(CODE, "member.factor.tooOften");
        }
        if (!factors.accept(actor.person(), code)) {
            throw new RuleViolation(CODE, "member.code.wrong");
        }
        guesses.forget(subject);
    }

    private void demandShown(Actor actor, String shown) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        if (!mayReplace(actor, shown)) {
            throw new RuleViolation(CODE, "member.factor.show.again");
        }
    }

    private String shown(Actor actor) {
        return fields.seal(PURPOSE, SHOWN, held(actor).toArray(String[]::new));
    }

    /** The sign-in and the app of now: a proof ends with either. */
    private List<String> held(Actor actor) {
        return List.of(String.valueOf(actor.signIn()), factors.mark(actor.person()));
    }
}
