package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/** Writes a new password with everything that goes with it: devices end, links end, a mail tells. */
@Singleton
public class PasswordChange {

    private final People people;
    private final SignIns signIns;
    private final WaitingRegistrations waiting;
    private final MailTokens tokens;
    private final AccountMails mails;
    private final AuditTrail audit;

    /**
     * For the container.
     *
     * @param people finds accounts
     * @param signIns ends devices
     * @param waiting reminds who has not confirmed yet
     * @param tokens links in mails
     * @param mails the mails
     * @param audit the log
     */
    @Inject
    public PasswordChange(
            People people,
            SignIns signIns,
            WaitingRegistrations waiting,
            MailTokens tokens,
            AccountMails mails,
            AuditTrail audit) {
        this.people = people;
        this.signIns = signIns;
        this.waiting = waiting;
        this.tokens = tokens;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * Mails a link where there is an account; who has not confirmed her address yet gets that mail again, since her name
     * becomes hers with it.
     *
     * @param email the address
     * @param returnTo where she was; null for nowhere
     */
    @Transactional
    public void mailLink(String email, String returnTo) {
        Optional<Person> owner = people.byEmail(email).filter(person -> person.state() != PersonState.UNCONFIRMED);
        if (owner.isEmpty()) {
            waiting.remind(email);
        }
        owner.filter(person -> person.state() != PersonState.SUSPENDED).ifPresent(person -> {
            String token = tokens.issue(person.id(), MailPurpose.RESET, returnTo);
            String path = "/wachtwoord-vergeten/nieuw?sleutel=" + token;
            mails.send(person.contact(), AccountMail.RESET, path, "");
        });
    }

    @Transactional
    Optional<Person> owner(String token) {
        return tokens.find(token, MailPurpose.RESET).map(link -> people.get(link.person()));
    }

    /** Where the owner of a link was when she asked for it; null for nowhere. */
    @Transactional
    String returnTo(String token) {
        return tokens.find(token, MailPurpose.RESET).map(MailToken::returnTo).orElse(null);
    }

    /**
     * Uses a link up.
     *
     * @param token from the mail
     * @param hash of the new password
     * @return whose it is
     */
    @Transactional
    public Person renew(String token, String hash) {
        MailToken link = tokens.use(token, MailPurpose.RESET)
                .orElseThrow(() -> new RuleViolation("password", "member.reset.gone"));
        Person person = people.get(link.person());
        person.changePassword(hash);
        signIns.endAll(person.id());
        mails.send(person.contact(), AccountMail.PASSWORD, "/mijn/veiligheid", "");
        audit.record(
                Actor.system("password-reset"),
                "member.password-reset",
                "person",
                person.id().value(),
                null);
        return person;
    }

    /**
     * Writes the new password of who is signed in.
     *
     * @param actor who
     * @param hash of the new password
     */
    @Transactional
    public void write(Actor actor, String hash) {
        Person person = people.get(actor.person());
        person.changePassword(hash);
        signIns.endOthers(actor);
        mails.send(person.contact(), AccountMail.PASSWORD, "/mijn/veiligheid", "");
        audit.record(actor, "member.password-changed", null, null, null);
    }
}
