package nl.krachtkring.member;

import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.SecretMark;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.settings.SiteSecret;
import nl.krachtkring.privacy.Privacy;

/** The services of accounts on the database of a test, put together as the container does. */
final class AccountRoom {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final EntityManager entities;
    private final Clock clock;
    private final Settings settings = new Settings();

    AccountRoom(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Somebody with a confirmed account and the password {@code vier kopjes thee}. */
    PersonId person(String email, String name) {
        Person person = new Person(email, DUTCH, clock.instant());
        person.register(new Passwords().hash("vier kopjes thee"), false, DUTCH, clock.instant());
        person.confirm(clock.instant());
        entities.persist(person);
        entities.flush();
        names().give(person.id(), name);
        return person.id();
    }

    /** Who a sign-in token stands for now. */
    Actor actor(String token) {
        entities.flush();
        ActorBuilder builder = new ActorBuilder(token);
        new MemberActorSource(GivenRows.of(entities), new SignInUse(entities), clock, GivenReaders.of(entities))
                .contribute(builder);
        return builder.build();
    }

    /** The texts of every mail that waits, oldest first. */
    @SuppressWarnings("unchecked")
    List<String> mails() {
        return entities.createNativeQuery("SELECT body FROM outbox_mail ORDER BY id")
                .getResultList();
    }

    SealedSecrets secrets() {
        return new SealedSecrets(new SiteSecret(new SecretMark(entities), settings));
    }

    People people() {
        return new People(entities);
    }

    Personas personas() {
        return new Personas(entities, GivenRows.of(entities), clock);
    }

    PublicNames names() {
        return new PublicNames(personas());
    }

    Providers providers() {
        return new Providers(settings);
    }

    SealedFields fields() {
        return new SealedFields(secrets(), clock);
    }

    Registration registration() {
        Privacy privacy = new Privacy(entities, clock, new ArrayList<>());
        Accounts accounts = new Accounts(
                entities,
                people(),
                personas(),
                names(),
                privacy.consents(),
                privacy.statements(),
                identities(),
                waitingRegistrations(),
                accountMails(),
                guesses(),
                entrance(),
                clock);
        return new Registration(
                unasked(),
                new Passwords(),
                guesses(),
                waitingRegistrations(),
                identities(),
                accounts,
                null,
                new RegistrationDoor(settings, List.of()),
                privacy.consents(),
                privacy.statements());
    }

    WaitingRegistrations waitingRegistrations() {
        return new WaitingRegistrations(entities, secrets(), accountMails(), guesses(), clock);
    }

    /** The container's validator, which finds nothing wrong here. */
    private static Validator unasked() {
        return (Validator) Proxy.newProxyInstance(
                Validator.class.getClassLoader(), new Class<?>[] {Validator.class}, (it, method, values) -> Set.of());
    }

    FirstAdministrator firstAdministrator() {
        return new FirstAdministrator(entities, settings, people(), names(), tokens(), accountMails(), audit(), clock);
    }

    PasswordRecovery recovery() {
        PasswordChange change =
                new PasswordChange(people(), signIns(), waitingRegistrations(), tokens(), accountMails(), audit());
        return new PasswordRecovery(people(), new Passwords(), guesses(), change, signingIn());
    }

    ProviderDoor providerDoor() {
        return new ProviderDoor(
                providers(),
                new ProviderSignIn(new ProviderCalls(clock), settings),
                new ProviderAnswers(entities, clock),
                identities(),
                fields(),
                people(),
                signingIn());
    }

    LinkedIdentities identities() {
        return new LinkedIdentities(entities, people(), providers(), accountMails(), audit(), clock);
    }

    AccountMails accountMails() {
        return new AccountMails(new Outbox(entities, new Bundles(), clock), settings);
    }

    Guesses guesses() {
        return new Guesses(entities, secrets(), clock);
    }

    Devices devices() {
        return new Devices(secrets());
    }

    Attempts attempts() {
        return new Attempts(guesses(), devices());
    }

    SignIns signIns() {
        return new SignIns(entities, settings, clock);
    }

    AuditTrail audit() {
        return new AuditTrail(entities, person -> "0".repeat(64), clock);
    }

    Factors factors() {
        return new Factors(entities, secrets(), signIns(), audit(), settings, clock);
    }

    FactorChanges factorChanges() {
        return new FactorChanges(people(), factors(), passkeys(), fields(), guesses(), accountMails(), audit());
    }

    StepReset stepReset() {
        return new StepReset(people(), factors(), passkeys(), signIns(), accountMails(), audit());
    }

    Passkeys passkeys() {
        PasskeyChallenges challenges = new PasskeyChallenges(entities, secrets(), clock);
        return new Passkeys(
                entities,
                people(),
                challenges,
                new PasskeyProof(challenges, settings),
                signIns(),
                factors(),
                accountMails(),
                audit(),
                secrets(),
                clock);
    }

    MailTokens tokens() {
        return new MailTokens(entities, clock);
    }

    Entrance entrance() {
        return new Entrance(people(), signIns(), devices(), accountMails(), clock);
    }

    SigningIn signingIn() {
        return new SigningIn(
                people(),
                new Passwords(),
                attempts(),
                factors(),
                passkeys(),
                devices(),
                signIns(),
                entrance(),
                secrets(),
                clock);
    }

    CodeByMail codeByMail() {
        MailedCodes codes =
                new MailedCodes(entities, people(), waitingRegistrations(), accountMails(), secrets(), clock);
        return new CodeByMail(people(), codes, personas(), guesses(), attempts(), signingIn(), secrets());
    }

    Roles roles() {
        return new Roles(entities, people(), roleGiving(), clock);
    }

    GroupModerators groupModerators() {
        return new GroupModerators(entities, roleGiving(), clock);
    }

    private RoleGiving roleGiving() {
        return new RoleGiving(people(), accountMails(), new Bundles(), audit());
    }

    AccountFinder finder() {
        return new AccountFinder(entities, people(), personas(), secrets(), audit(), clock);
    }

    Pauses pauses() {
        return new Pauses(entities, people(), signIns(), clock);
    }

    EmailChanges emailChanges() {
        return new EmailChanges(entities, people(), tokens(), accountMails(), audit(), clock);
    }

    EmailChanging emailChanging() {
        return new EmailChanging(people(), new Passwords(), guesses(), emailChanges());
    }
}
