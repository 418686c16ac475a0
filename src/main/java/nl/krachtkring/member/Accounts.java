package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.privacy.Consents;
import nl.krachtkring.privacy.Purpose;
import nl.krachtkring.privacy.Statements;

/** Writes accounts that people make themselves, with what they were shown and consented to, and confirms them. */
@Singleton
public class Accounts {

    private static final String CHANNEL = "registration";

    private final EntityManager entities;
    private final People people;
    private final Personas personas;
    private final PublicNames names;
    private final Consents consents;
    private final Statements statements;
    private final LinkedIdentities identities;
    private final WaitingRegistrations waiting;
    private final AccountMails mails;
    private final Guesses guesses;
    private final Entrance entrance;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param people finds accounts
     * @param personas finds names
     * @param names gives names
     * @param consents the ledger
     * @param statements the texts that were shown
     * @param identities who opens which account by an organisation
     * @param waiting what was filled in and isn't confirmed
     * @param mails the mails
     * @param guesses counts mails
     * @param entrance lets in
     * @param clock the time
     */
    @Inject
    public Accounts(
            EntityManager entities,
            People people,
            Personas personas,
            PublicNames names,
            Consents consents,
            Statements statements,
            LinkedIdentities identities,
            WaitingRegistrations waiting,
            AccountMails mails,
            Guesses guesses,
            Entrance entrance,
            Clock clock) {
        this.entities = entities;
        this.people = people;
        this.personas = personas;
        this.names = names;
        this.consents = consents;
        this.statements = statements;
        this.identities = identities;
        this.waiting = waiting;
        this.mails = mails;
        this.guesses = guesses;
        this.entrance = entrance;
        this.clock = clock;
    }

    /**
     * Keeps what was filled in until its own link is confirmed, or mails that there is an account already. What others filled
     * in with the same address stays as it is.
     *
     * @param command what was filled in, checked
     * @param passwordHash of its password; null for who signs in by an organisation
     * @param texts what stood on the page
     * @param network from where
     * @param browser the word by which her browser shows that it was filled in there
     */
    @Transactional
    public void register(
            Register command, String passwordHash, RegistrationTexts texts, String network, String browser) {
        if (!guesses.take("mail:" + Emails.key(command.email()), network, Guesses.MAILS)) {
            return;
        }
        Optional<Person> owner = people.byEmail(command.email()).filter(Accounts::isConfirmed);
        if (owner.isPresent()) {
            mails.send(owner.get().contact(), AccountMail.EXISTS, signInPage(next(command)), "");
            return;
        }
        waiting.keep(new WaitingRegistration(command, passwordHash, texts, browser, clock.instant()));
    }

    Optional<WaitingAccount> waiting(String token, RegistrantMark held) {
        return waiting.find(token).map(found -> {
            Optional<String> provider = found.identity().map(ProvenIdentity::provider);
            return new WaitingAccount(
                    found.name(),
                    personas.isFree(null, found.name()),
                    found.createdAt(),
                    provider.map(identities::name).orElse(null),
                    provider.map(Provider::address).orElse(null),
                    held.isOn(found));
        });
    }

    /** Makes the account of a link; whoever calls has made sure that she asked for it. Everything else for that address ends. */
    @Transactional
    Optional<Confirmed> confirm(String token, String name, Origin origin) {
        Optional<Person> owner = waiting.find(token).flatMap(found -> people.byEmailAlone(found.email()));
        Optional<WaitingRegistration> found = waiting.findAlone(token);
        Optional<Confirmed> confirmed = found.filter(
                        registration -> owner.filter(Accounts::isConfirmed).isEmpty())
                .map(registration -> new Confirmed(
                        entrance.letInFirst(write(owner, registration, name), origin), registration.returnTo()));
        found.ifPresent(registration -> waiting.end(registration.email()));
        return confirmed;
    }

    private PersonId write(Optional<Person> invited, WaitingRegistration registration, String name) {
        Person person = invited.orElseGet(() -> {
            Person fresh = new Person(registration.email(), registration.language(), clock.instant());
            entities.persist(fresh);
            return fresh;
        });
        entities.flush();
        names.give(person.id(), name == null ? registration.name() : name);
        person.register(
                registration.passwordHash(),
                registration.prefersDiscreetMail(),
                registration.language(),
                registration.createdAt());
        person.confirm(clock.instant());
        registration.identity().ifPresent(identity -> {
            identities.offer(person.id(), identity);
            identities.confirm(person.id());
        });
        consent(person.id(), registration);
        entities.flush();
        return person.id();
    }

    private static boolean isConfirmed(Person person) {
        return person.state() != PersonState.UNCONFIRMED;
    }

    private static String signInPage(String returnTo) {
        return returnTo == null
                ? "/inloggen"
                : "/inloggen?terug=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
    }

    /** Who came by an organisation goes on with linking it, which the mail that she has an account asks her to do. */
    private static String next(Register command) {
        return command.identity() == null ? command.returnTo() : "/inloggen/koppelen";
    }

    /**
     * Informing is not consent: the statement is noted as shown, the rules as agreed, each purpose as ticked. What stands from
     * before the address was confirmed may be a stranger's, so what isn't ticked is withdrawn.
     */
    private void consent(PersonId person, WaitingRegistration registration) {
        consents.shown(person, statements.version(registration.privacyText()), CHANNEL);
        consents.agreed(person, statements.version(registration.rulesText()), CHANNEL);
        for (Purpose purpose : Purpose.ofMembers()) {
            registration
                    .consentText(purpose)
                    .ifPresentOrElse(
                            text -> consents.give(person, purpose, statements.version(text), CHANNEL),
                            () -> consents.withdraw(person, purpose, CHANNEL));
        }
    }
}
