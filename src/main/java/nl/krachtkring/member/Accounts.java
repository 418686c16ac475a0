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
import nl.krachtkring.privacy.ConsentText;
import nl.krachtkring.privacy.Consents;

/** Writes accounts that people make themselves, with what they were shown and consented to, and confirms them. */
@Singleton
public class Accounts {

    private static final String CHANNEL = "registration";

    private final EntityManager entities;
    private final People people;
    private final Personas personas;
    private final PublicNames names;
    private final Consents consents;
    private final LinkedIdentities identities;
    private final MailTokens tokens;
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
     * @param identities who opens which account by an organisation
     * @param tokens links in mails
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
            LinkedIdentities identities,
            MailTokens tokens,
            AccountMails mails,
            Guesses guesses,
            Entrance entrance,
            Clock clock) {
        this.entities = entities;
        this.people = people;
        this.personas = personas;
        this.names = names;
        this.consents = consents;
        this.identities = identities;
        this.tokens = tokens;
        this.mails = mails;
        this.guesses = guesses;
        this.entrance = entrance;
        this.clock = clock;
    }

    /**
     * Writes an account that waits for its confirmation, or mails that there is one already.
     *
     * @param command what was filled in, checked
     * @param passwordHash of its password; null for who signs in by an organisation
     * @param texts what stood on the page
     * @param network from where
     */
    @Transactional
    public void register(Register command, String passwordHash, RegistrationTexts texts, String network) {
        if (!guesses.take("mail:" + Emails.key(command.email()), network, Guesses.MAILS)) {
            return;
        }
        Optional<Person> found = people.byEmailAlone(command.email());
        if (found.filter(person -> person.state() != PersonState.UNCONFIRMED).isPresent()) {
            mails.send(found.get().contact(), AccountMail.EXISTS, signInPage(next(command)), "");
            return;
        }
        Person person = found.orElseGet(() -> {
            Person fresh = new Person(command.email(), command.language(), clock.instant());
            entities.persist(fresh);
            return fresh;
        });
        person.register(passwordHash, command.discreet(), command.language(), clock.instant());
        entities.flush();
        names.propose(person.id(), command.name());
        if (command.identity() == null) {
            identities.withdraw(person.id());
        } else {
            identities.offer(person.id(), command.identity());
        }
        consent(person.id(), command, texts);
        String token = tokens.issue(person.id(), MailPurpose.CONFIRM, command.returnTo());
        mails.send(person.contact(), AccountMail.CONFIRM, "/aanmelden/bevestigen?sleutel=" + token, "");
    }

    Optional<WaitingAccount> waiting(String token) {
        return tokens.find(token, MailPurpose.CONFIRM)
                .flatMap(link -> personas.publicPersona(link.person()))
                .map(persona -> new WaitingAccount(
                        persona.name(),
                        personas.isFree(persona.person(), persona.name()),
                        identities.waiting(persona.person()).orElse(null)));
    }

    Optional<Confirmed> confirm(String token, String name, Origin origin) {
        return tokens.use(token, MailPurpose.CONFIRM).map(link -> {
            String chosen = name == null
                    ? personas.publicPersona(link.person()).orElseThrow().name()
                    : name;
            names.give(link.person(), chosen);
            people.get(link.person()).confirm(clock.instant());
            identities.confirm(link.person());
            entities.flush();
            return new Confirmed(entrance.letIn(link.person(), false, false, origin), link.returnTo());
        });
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

    /** Informing is not consent: the statement is noted as shown, the rules as agreed, each purpose as ticked. */
    private void consent(PersonId person, Register command, RegistrationTexts texts) {
        consents.shown(person, texts.privacy().version(), CHANNEL);
        consents.agreed(person, texts.rules().version(), CHANNEL);
        for (ConsentText text : texts.consents()) {
            if (command.consents().contains(text.purpose())) {
                consents.give(person, text.purpose(), text.version(), CHANNEL);
            } else {
                consents.withdraw(person, text.purpose(), CHANNEL);
            }
        }
    }
}
