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

    private static final String PASSWORD = "password";

    private final Validator validator;
    private final Passwords passwords;
    private final Guesses guesses;
    private final WaitingRegistrations waiting;
    private final LinkedIdentities identities;
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
     * @param guesses counts tries
     * @param waiting what was filled in and isn't confirmed
     * @param identities who opens which account by an organisation
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
            Guesses guesses,
            WaitingRegistrations waiting,
            LinkedIdentities identities,
            Accounts accounts,
            Admission admission,
            RegistrationDoor door,
            Consents consents,
            Statements statements) {
        this.validator = validator;
        this.passwords = passwords;
        this.guesses = guesses;
        this.waiting = waiting;
        this.identities = identities;
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
                Purpose.ofNewcomers().stream()
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
     * Takes the form. An address that has an account gets a mail that says so; the answer is the same. Whether the name is
     * somebody else's is said when the address is confirmed: here it would tell a member who registers again that she
     * is one, and others which name goes with which address.
     *
     * @param command what was filled in
     * @param network from where
     * @param browser the word by which her browser shows that it was filled in there
     * @throws RuleViolation that says everything that is wrong with it
     */
    public void register(Register command, String network, String browser) {
        if (!isOpen(command.returnTo())) {
            throw new RuleViolation("", "member.register.closed.text");
        }
        Rules rules = new Rules();
        validator
                .validate(command)
                .forEach(wrong -> rules.broken(wrong.getPropertyPath().toString(), wrong.getMessage()));
        rules.check(() -> Emails.check(command.email()));
        rules.check(() -> Names.clean(command.name()));
        if (command.identity() == null) {
            rules.check(() -> checkPassword(command));
        } else if (identities.ownerOf(command.identity()).isPresent()) {
            rules.broken("", "member.provider.trouble.TAKEN");
        }
        rules.demand();
        RegistrationTexts texts = texts(command.language());
        if (!texts.mark().equals(command.texts())) {
            throw new RuleViolation("", "member.register.texts.new");
        }
        EvenTime.atLeast(EvenTime.MAILS, () -> {
            String hash = command.identity() == null ? passwords.hash(command.password()) : null;
            accounts.register(command, hash, texts, network, browser);
        });
    }

    private static void checkPassword(Register command) {
        if (command.password() == null || command.password().isBlank()) {
            throw new RuleViolation(PASSWORD, "member.register.password.missing");
        }
        PasswordPolicy.check(command.password(), Arrays.asList(command.email(), command.name()));
    }

    /**
     * What a link confirms, without using it.
     *
     * @param token from the mail
     * @param held what shows that it was she who registered
     * @return what waits; empty when the link is used, too old or wrong
     */
    @Transactional
    public Optional<WaitingAccount> waiting(String token, RegistrantMark held) {
        return accounts.waiting(token, held);
    }

    /**
     * Confirms an address and signs in. The link shows whose mailbox it is and not who registered: that is shown by the
     * browser, by who she is at an organisation, or by the password of this registration. Else whoever registers with her
     * address would have a way into the account that she confirms.
     *
     * @param command what she confirms, and what shows that she asked for it
     * @param origin from where
     * @return signed in, and where she was; empty when the link is used, too old or wrong
     * @throws RuleViolation of field {@code password} when it is not the one of this registration, of field {@code name}
     *     when the name can't be hers; the link still works then
     */
    public Optional<Confirmed> confirm(ConfirmAccount command, Origin origin) {
        Optional<WaitingRegistration> found = waiting.find(command.token());
        found.filter(registration -> !command.held().isOn(registration))
                .ifPresent(registration -> demandPassword(registration, command, origin));
        return found.flatMap(registration -> accounts.confirm(command.token(), command.name(), origin));
    }

    private void demandPassword(WaitingRegistration registration, ConfirmAccount command, Origin origin) {
        if (registration.passwordHash() == null) {
            throw new RuleViolation("", "member.confirm.provider.first");
        }
        String subject = "registration:" + registration.linkSeed();
        if (!guesses.take(subject, origin.network(), Guesses.PER_ACCOUNT)) {
            throw new RuleViolation(PASSWORD, "member.confirm.password.tooOften");
        }
        String typed = command.password() == null ? "" : command.password();
        if (!passwords.match(typed, registration.passwordHash())) {
            throw new RuleViolation(PASSWORD, "member.confirm.password.wrong");
        }
        guesses.forget(subject);
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
