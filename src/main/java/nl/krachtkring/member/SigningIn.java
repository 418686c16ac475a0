package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
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
    private final Passkeys passkeys;
    private final Devices devices;
    private final SignIns signIns;
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
     * @param passkeys checks keys
     * @param devices recognises devices
     * @param signIns knows where the second step was given
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
            Passkeys passkeys,
            Devices devices,
            SignIns signIns,
            Entrance entrance,
            SealedSecrets secrets,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.factors = factors;
        this.passkeys = passkeys;
        this.devices = devices;
        this.signIns = signIns;
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
        return afterProof(found.orElseThrow(), attempt.stay(), attempt.origin());
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
     * Takes a passkey, which proves device and person: no other step follows.
     *
     * @param answer of the browser
     * @param stay whether to stay signed in
     * @param origin from where
     * @return she is in
     * @throws RuleViolation when the key is not known or not right
     */
    public SignInStep withPasskey(String answer, boolean stay, Origin origin) {
        Person person = passkeys.prove(answer)
                .map(people::get)
                .orElseThrow(() -> new RuleViolation("", "member.passkey.refused"));
        if (!person.isActive(clock.instant())) {
            return SignInStep.suspended(person);
        }
        return entrance.letIn(person.id(), true, stay, origin);
    }

    /**
     * Takes a passkey as the second step.
     *
     * @param proof of the first step, as {@link SignInStep} gave it
     * @param answer of the browser
     * @param origin from where
     * @return she is in
     * @throws RuleViolation when the key is not hers or not right
     */
    public SignInStep secondStepWithPasskey(String proof, String answer, Origin origin) {
        Person person = waiting(proof).orElseThrow(() -> new RuleViolation("", "member.code.expired"));
        if (passkeys.prove(answer).filter(person.id()::equals).isEmpty()) {
            throw new RuleViolation("", "member.passkey.refused");
        }
        boolean stay = PendingCode.parse(proof, clock.instant()).orElseThrow().stay();
        return entrance.letIn(person.id(), true, stay, origin);
    }

    /**
     * Whether who waits can give a passkey as the second step.
     *
     * @param proof as {@link SignInStep} gave it
     * @return false too when nobody waits
     */
    public boolean mayUsePasskey(String proof) {
        return waiting(proof).filter(person -> passkeys.has(person.id())).isPresent();
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

    /** Goes on after the password or a mail proved who it is. */
    SignInStep afterProof(Person person, boolean stay, Origin origin) {
        if (!person.isActive(clock.instant())) {
            return SignInStep.suspended(person);
        }
        if (!hasSecondStep(person)) {
            return entrance.letIn(person.id(), false, stay, origin);
        }
        return givenBefore(person, origin)
                .map(at -> entrance.letInSince(person.id(), at, stay, origin))
                .orElseGet(() -> {
                    String proof = PendingCode.of(person, stay, clock.instant()).signed(secrets, person);
                    return new SignInStep(SignInStep.Kind.CODE, proof, stay, null);
                });
    }

    /** An app is a second step for who set it up; a passkey is one for who must have one, and a convenience for others. */
    private boolean hasSecondStep(Person person) {
        return factors.isSetUp(person.id()) || (passkeys.has(person.id()) && people.hasRole(person.id()));
    }

    private Optional<Instant> givenBefore(Person person, Origin origin) {
        return devices.know(origin.deviceCookie(), person.publicId())
                ? signIns.factorGivenOn(person.id(), devices.key(origin.deviceCookie(), person.publicId()))
                : Optional.empty();
    }

    private Optional<Person> waiting(String proof) {
        return PendingCode.parse(proof, clock.instant()).flatMap(pending -> people.byPublicId(pending.account())
                .filter(person -> person.isActive(clock.instant()))
                .filter(person -> pending.isSignedAs(proof, secrets, person)));
    }
}
