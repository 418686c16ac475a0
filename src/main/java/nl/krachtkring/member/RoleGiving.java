package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.i18n.Bundles;

/** What giving and taking have in common for every role, of the site or of a group: who may, to whom, the log and the mail. */
@Singleton
public class RoleGiving {

    private final People people;
    private final AccountMails mails;
    private final Bundles bundles;
    private final AuditTrail audit;

    /**
     * For the container.
     *
     * @param people finds accounts
     * @param mails tells the person
     * @param bundles words of roles, in her language
     * @param audit the log
     */
    @Inject
    public RoleGiving(People people, AccountMails mails, Bundles bundles, AuditTrail audit) {
        this.people = people;
        this.mails = mails;
        this.bundles = bundles;
        this.audit = audit;
    }

    /** The account to which an administrator gives or from which she takes. */
    Person required(Actor actor, long account) {
        Access.require(MemberPolicy.mayAdmit(actor));
        return people.byPublicId(account)
                .filter(person -> person.state() == PersonState.ACTIVE || person.state() == PersonState.SUSPENDED)
                .orElseThrow(NotFound::new);
    }

    /**
     * Notes that a role was given, and says so to its bearer.
     *
     * @param event the word of the log
     * @param why which role and why, for the log
     * @param role the key of its word in the mail
     */
    void given(Actor actor, Person person, String event, String why, String role) {
        audit.record(actor, event, "person", person.id().value(), why);
        mails.send(person.contact(), AccountMail.ROLE_GIVEN, "/mijn/veiligheid", bundles.text(person.language(), role));
    }

    /** Notes that a role was taken away, and says so; the words are those of {@link #given}. */
    void taken(Actor actor, Person person, String event, String why, String role) {
        audit.record(actor, event, "person", person.id().value(), why);
        mails.send(person.contact(), AccountMail.ROLE_TAKEN, "/mijn", bundles.text(person.language(), role));
    }
}
