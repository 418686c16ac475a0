package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;

/** Asks for another address: with the password, so that an open screen is not enough. */
@Singleton
public class EmailChanging {

    private static final String FIELD = "addressPassword";

    private final People people;
    private final Passwords passwords;
    private final Guesses guesses;
    private final EmailChanges changes;

    /**
     * For the container.
     *
     * @param people finds accounts
     * @param passwords checks passwords
     * @param guesses counts
     * @param changes writes
     */
    @Inject
    public EmailChanging(People people, Passwords passwords, Guesses guesses, EmailChanges changes) {
        this.people = people;
        this.passwords = passwords;
        this.guesses = guesses;
        this.changes = changes;
    }

    /**
     * Asks both mailboxes whether the address is to change; the answer is the same for an address that has an account.
     *
     * @param actor whose account
     * @param email the new address
     * @param password of the account
     * @throws RuleViolation of field {@code email} or {@code addressPassword}
     */
    public void ask(Actor actor, String email, String password) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        Emails.check(email);
        Person person = people.get(actor.person());
        if (Emails.key(email).equals(Emails.key(person.email()))) {
            throw new RuleViolation("email", "member.address.same");
        }
        String subject = "change:" + person.publicId();
        if (!guesses.take(subject, Guesses.ANY_NETWORK, Guesses.PER_ACCOUNT)) {
            throw new RuleViolation(FIELD, "member.signIn.tooOften");
        }
        if (!passwords.match(password, person.passwordHash())) {
            throw new RuleViolation(FIELD, "member.safety.password.wrong");
        }
        guesses.forget(subject);
        EvenTime.atLeast(EvenTime.MAILS, () -> {
            if (guesses.take("mail:" + Emails.key(email), Guesses.ANY_NETWORK, Guesses.MAILS)) {
                changes.begin(actor, email);
            }
        });
    }
}
