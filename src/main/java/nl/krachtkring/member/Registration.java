package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.privacy.Consents;
import nl.krachtkring.privacy.Purpose;
import nl.krachtkring.privacy.StatementKind;
import nl.krachtkring.privacy.Statements;

/** How people come in: by the form and a link in a mail, or let in by the site itself. */
@Singleton
public class Registration {

    private final Validator validator;
    private final Passwords passwords;
    private final Personas personas;
    private final Accounts accounts;
    private final Admission admission;
    private final RegistrationDoor door;
    private final Consents consents;
    private final Statements statements;

    /**
     * For the container.
     *
     * @param validator checks commands
     * @param passwords hashes passwords
     * @param personas checks names
     * @param accounts writes what was filled in
     * @param admission what the site itself gives
     * @param door who may register
     * @param consents the texts of consents
     * @param statements the other texts
     */
    @Inject
    public Registration(
            Validator validator,
            Passwords passwords,
            Personas personas,
            Accounts accounts,
            Admission admission,
            RegistrationDoor door,
            Consents consents,
            Statements statements) {
        this.validator = validator;
        this.passwords = passwords;
        this.personas = personas;
        this.accounts = accounts;
        this.admission = admission;
        this.door = door;
        this.consents = consents;
        this.statements = statements;
    }

    /**
     * The texts that the page shows.
     *
     * @param language of the page
     * @return the versions that hold now
     */
    @Transactional
    public RegistrationTexts texts(Locale language) {
        return new RegistrationTexts(
                statements.current(StatementKind.PRIVACY, null, language),
                statements.current(StatementKind.HOUSE_RULES, null, language),
                Purpose.ofMembers().stream()
                        .map(purpose -> consents.current(purpose, language))
                        .toList());
    }

    /**
     * Whether somebody may make an account.
     *
     * @param returnTo where she was, a path of this site; null for nowhere
     * @return false where registration is by invitation and she has none
     */
    public boolean isOpen(String returnTo) {
        return door.isOpen(returnTo);
    }

    /**
     * Takes the form. An address that has an account gets a mail that says so; the answer is the same.
     *
     * @param command what was filled in
     * @param network from where
     * @throws RuleViolation that says everything that is wrong with it
     */
    public void register(Register command, String network) {
        if (!isOpen(command.returnTo())) {
            throw new RuleViolation("", "member.register.closed.text");
        }
        Rules rules = new Rules();
        validator
                .validate(command)
                .forEach(wrong -> rules.broken(wrong.getPropertyPath().toString(), wrong.getMessage()));
        rules.check(() -> Emails.check(command.email()));
        rules.check(() -> personas.allowedInPublic(null, command.name()));
        rules.check(() -> PasswordPolicy.check(command.password(), Arrays.asList(command.email(), command.name())));
        rules.demand();
        RegistrationTexts texts = texts(command.language());
        if (!texts.mark().equals(command.texts())) {
            throw new RuleViolation("", "member.register.texts.new");
        }
        EvenTime.atLeast(EvenTime.MAILS, () -> {
            String hash = passwords.hash(command.password());
            accounts.register(command, hash, texts, network);
        });
    }

    /**
     * Whose link it is, without using it.
     *
     * @param token from the mail
     * @return the name that was chosen; empty when the link is used, too old or wrong
     */
    @Transactional
    public Optional<String> waiting(String token) {
        return accounts.waiting(token);
    }

    /**
     * Confirms an address and signs in.
     *
     * @param token from the mail
     * @param origin from where
     * @return signed in, and where she was; empty when the link is used, too old or wrong
     */
    @Transactional
    public Optional<Confirmed> confirm(String token, Origin origin) {
        return accounts.confirm(token, origin);
    }

    /**
     * Makes a confirmed account for somebody.
     *
     * @param actor the site itself or an administrator
     * @param someone who
     * @return the new person
     */
    @Transactional
    public PersonId admit(Actor actor, NewPerson someone) {
        return admission.admit(actor, someone);
    }

    /**
     * Gives a site role.
     *
     * @param actor the site itself or an administrator
     * @param person to whom
     * @param role which
     */
    @Transactional
    public void giveRole(Actor actor, PersonId person, SiteRole role) {
        admission.giveRole(actor, person, role);
    }

    /**
     * Gives a badge.
     *
     * @param actor the site itself or an administrator
     * @param person to whom
     * @param kind which
     * @param organisation its name; empty for kinds without one
     */
    @Transactional
    public void giveBadge(Actor actor, PersonId person, BadgeKind kind, String organisation) {
        admission.giveBadge(actor, person, kind, organisation);
    }

    /**
     * Puts the secret of a code app in place.
     *
     * @param actor the site itself or an administrator
     * @param person whose
     * @param base32 the secret
     */
    @Transactional
    public void giveFactor(Actor actor, PersonId person, String base32) {
        admission.giveFactor(actor, person, base32);
    }
}
