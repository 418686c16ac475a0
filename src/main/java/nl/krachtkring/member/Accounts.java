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
    private final Consents consents;
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
     * @param personas names
     * @param consents the ledger
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
            Consents consents,
            MailTokens tokens,
            AccountMails mails,
            Guesses guesses,
            Entrance entrance,
            Clock clock) {
        this.entities = entities;
        this.people = people;
        this.personas = personas;
        this.consents = consents;
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
     * @param passwordHash of its password
     * @param texts what stood on the page
     * @param network from where
     */
    @Transactional
    public void register(Register command, String passwordHash, RegistrationTexts texts, String network) {
        if (!guesses.take("mail:" + Emails.key(command.email()), network, Guesses.MAILS)) {
            return;
        }
        Optional<Person> found = people.byEmail(command.email());
        if (found.filter(person -> person.state() != PersonState.UNCONFIRMED).isPresent()) {
            mails.send(found.get().contact(), AccountMail.EXISTS, signInPage(command.returnTo()), "");
            return;
        }
        Person person = found.orElseGet(() -> {
            Person fresh = new Person(command.email(), command.language(), clock.instant());
            entities.persist(fresh);
            return fresh;
        });
        person.register(passwordHash, command.discreet(), command.language(), clock.instant());
        entities.flush();
        name(person.id(), command.name());
        consent(person.id(), command, texts);
        String token = tokens.issue(person.id(), MailPurpose.CONFIRM, command.returnTo());
        mails.send(person.contact(), AccountMail.CONFIRM, "/aanmelden/bevestigen?sleutel=" + token, "");
    }

    Optional<String> waiting(String token) {
        return tokens.find(token, MailPurpose.CONFIRM)
                .flatMap(link -> personas.publicPersona(link.person()))
                .map(Persona::name);
    }

    Optional<Confirmed> confirm(String token, Origin origin) {
        return tokens.use(token, MailPurpose.CONFIRM).map(link -> {
            people.get(link.person()).confirm(clock.instant());
            entities.flush();
            return new Confirmed(entrance.letIn(link.person(), false, false, origin), link.returnTo());
        });
    }

    private static String signInPage(String returnTo) {
        return returnTo == null
                ? "/inloggen"
                : "/inloggen?terug=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
    }

    private void name(PersonId person, String name) {
        Optional<Persona> before = personas.publicPersona(person);
        if (before.isPresent()) {
            before.get().rename(personas.allowedInPublic(person, name));
        } else {
            personas.create(person, name, true);
        }
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
