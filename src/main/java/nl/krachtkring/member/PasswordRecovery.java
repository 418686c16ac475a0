package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;

/** A new password: by a link in a mail for who forgot it, or with the old one for who is signed in. */
@Singleton
public class PasswordRecovery {

    private final People people;
    private final Passwords passwords;
    private final Guesses guesses;
    private final PasswordChange change;
    private final SigningIn signingIn;

    /**
     * For the container.
     *
     * @param people finds accounts
     * @param passwords hashes passwords
     * @param guesses counts
     * @param change writes
     * @param signingIn goes on after it
     */
    @Inject
    public PasswordRecovery(
            People people, Passwords passwords, Guesses guesses, PasswordChange change, SigningIn signingIn) {
        this.people = people;
        this.passwords = passwords;
        this.guesses = guesses;
        this.change = change;
        this.signingIn = signingIn;
    }

    /**
     * Mails a link to an address that has an account; the answer is the same without one.
     *
     * @param email what was typed
     * @param returnTo where she was, a path of this site; null for nowhere
     * @param network from where
     * @throws RuleViolation of field {@code email} when it is no address
     */
    public void forgot(String email, String returnTo, String network) {
        Emails.check(email);
        EvenTime.atLeast(EvenTime.MAILS, () -> {
            if (guesses.take("mail:" + Emails.key(email), network, Guesses.MAILS)) {
                change.mailLink(email, returnTo);
            }
        });
    }

    /**
     * Whether a link may still be used.
     *
     * @param token from the mail
     * @return false when it is used, too old or wrong
     */
    public boolean isOpen(String token) {
        return change.owner(token).isPresent();
    }

    /**
     * Takes a new password from the owner of the mailbox, ends every device and signs in.
     *
     * @param token from the mail
     * @param password the new one
     * @param origin from where
     * @return she is in, or the code is asked, and where she was
     * @throws RuleViolation of field {@code password} when it is weak or the link no longer works
     */
    public Confirmed renew(String token, String password, Origin origin) {
        Person owner = change.owner(token).orElseThrow(() -> new RuleViolation("password", "member.reset.gone"));
        PasswordPolicy.check(password, List.of(owner.email()));
        String returnTo = change.returnTo(token);
        Person person = change.renew(token, passwords.hash(password));
        return new Confirmed(signingIn.afterProof(person, false, origin), returnTo);
    }

    /**
     * Changes the password of who is signed in, and ends every other device.
     *
     * @param actor who
     * @param current the password until now
     * @param fresh the new one
     * @throws RuleViolation of field {@code currentPassword} or {@code password}
     */
    public void change(Actor actor, String current, String fresh) {
        Person person = people.get(actor.person());
        String subject = "change:" + person.publicId();
        if (!guesses.take(subject, Guesses.ANY_NETWORK, Guesses.PER_ACCOUNT)) {
            throw new RuleViolation("currentPassword", "member.signIn.tooOften");
        }
        if (!passwords.match(current, person.passwordHash())) {
            throw new RuleViolation("currentPassword", "member.safety.password.wrong");
        }
        guesses.forget(subject);
        PasswordPolicy.check(fresh, List.of(person.email(), actor.name()));
        change.write(actor, passwords.hash(fresh));
    }
}
