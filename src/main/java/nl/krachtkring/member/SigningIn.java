package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import nl.krachtkring.platform.access.RuleViolation;

/**
 * The way in: password, and the code where an app was set up. The answer and its time are the same for an address
 * without an account. No transaction spans the hashing of a password.
 */
@Singleton
public class SigningIn {

    private static final String FIELD = "password";

    private final People people;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Factors factors;
    private final Entrance entrance;
    private final SealedSecrets secrets;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param people finds accounts
     * @param passwords checks passwords
     * @param attempts counts tries
     * @param factors checks codes
     * @param entrance lets in
     * @param secrets signs proofs
     * @param clock the time
     */
    @Inject
    public SigningIn(
            People people,
            Passwords passwords,
            Attempts attempts,
            Factors factors,
            Entrance entrance,
            SealedSecrets secrets,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.factors = factors;
        this.entrance = entrance;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Takes address and password.
     *
     * @param attempt what was typed
     * @return she is in, or the code is asked
     * @throws RuleViolation of field {@code password} when not
     */
    public SignInStep withPassword(SignInAttempt attempt) {
        Optional<Person> found = people.byEmail(attempt.email());
        String subject = attempts.take(FIELD, "password:" + Emails.key(attempt.email()), found, attempt.origin());
        String hash = found.map(Person::passwordHash).orElse(null);
        if (!passwords.match(attempt.password(), hash)) {
            throw new RuleViolation(FIELD, "member.signIn.wrong");
        }
        attempts.forget(subject);
        Person person = found.orElseThrow();
        if (person.state() == PersonState.UNCONFIRMED) {
            entrance.remindToConfirm(person.id());
            throw new RuleViolation(FIELD, "member.signIn.unconfirmed");
        }
        if (!person.isActive()) {
            throw new RuleViolation(FIELD, "member.signIn.suspended");
        }
        return afterProof(person, attempt.stay(), attempt.origin());
    }

    /**
     * Takes the code.
     *
     * @param proof of the password, as {@link SignInStep} gave it
     * @param code of the app, or a recovery code
     * @param origin from where
     * @return she is in
     * @throws RuleViolation of field {@code code} when not
     */
    public SignInStep withCode(String proof, String code, Origin origin) {
        Person person = waiting(proof).orElseThrow(() -> new RuleViolation("code", "member.code.expired"));
        String subject = attempts.take("code", "code:" + person.publicId(), Optional.of(person), origin);
        if (!factors.accept(person.id(), code)) {
            throw new RuleViolation("code", "member.code.wrong");
        }
        attempts.forget(subject);
        boolean stay = PendingCode.parse(proof, clock.instant()).orElseThrow().stay();
        return entrance.letIn(person.id(), true, stay, origin);
    }

    /**
     * Whether somebody has given the password and is to give the code.
     *
     * @param proof as {@link SignInStep} gave it
     * @return whether it is right and not too old
     */
    public boolean isWaiting(String proof) {
        return waiting(proof).isPresent();
    }

    /** Goes on after the password or a link by mail proved who it is. */
    SignInStep afterProof(Person person, boolean stay, Origin origin) {
        if (factors.isSetUp(person.id())) {
            String proof = PendingCode.of(person, stay, clock.instant()).signed(secrets, person);
            return new SignInStep(SignInStep.Kind.CODE, proof, stay, null);
        }
        return entrance.letIn(person.id(), false, stay, origin);
    }

    private Optional<Person> waiting(String proof) {
        return PendingCode.parse(proof, clock.instant()).flatMap(pending -> people.byPublicId(pending.account())
                .filter(Person::isActive)
                .filter(person -> pending.isSignedAs(proof, secrets, person)));
    }
}
