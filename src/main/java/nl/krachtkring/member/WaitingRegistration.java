package nl.krachtkring.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.privacy.Purpose;

/**
 * What somebody filled in to make an account; nobody's until it is shown that who confirms it filled it in. Life: kept with
 * a link of its own, beside others for the same address; turned into an account by its link, which ends the others; or
 * dropped when its link is too old. Nothing of it stands in the ledger or with a person before that.
 */
@Entity
@Table(name = "waiting_registration")
public class WaitingRegistration {

    /** How long the link works, and what was filled in is kept. */
    static final Duration VALID = Duration.ofDays(2);

    private static final int SEED_BITS = 128;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "email")
    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "name")
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "provider")
    private String provider;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "subject")
    private String subject;

    @Column(name = "language")
    private String language;

    @Column(name = "discreet_mail")
    private boolean discreetMail;

    @Column(name = "texts")
    private String texts;

    @Column(name = "return_to")
    private String returnTo;

    @Column(name = "browser_hash")
    private String browserHash;

    @Column(name = "link_seed")
    private String linkSeed;

    @Column(name = "link_hash")
    private String linkHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For the persistence provider. */
    protected WaitingRegistration() {}

    WaitingRegistration(Register command, String hash, RegistrationTexts shown, String browser, Instant now) {
        this.email = command.email().strip();
        this.emailKey = Emails.key(command.email());
        this.name = Names.clean(command.name());
        this.passwordHash = hash;
        this.provider = command.identity() == null ? null : command.identity().provider();
        this.issuer = command.identity() == null ? null : command.identity().issuer();
        this.subject = command.identity() == null ? null : command.identity().subject();
        this.language = command.language().getLanguage();
        this.discreetMail = command.discreet();
        this.texts = texts(command, shown);
        this.returnTo = command.returnTo();
        this.browserHash = Tokens.sha256(browser);
        this.linkSeed = Tokens.random(SEED_BITS);
        this.createdAt = now;
        this.expiresAt = now.plus(VALID);
    }

    /** The privacy statement and the rules that were shown, then each consent that was ticked, by the keys of their texts. */
    private static String texts(Register command, RegistrationTexts shown) {
        Stream<String> ticked = shown.consents().stream()
                .filter(text -> command.consents().contains(text.purpose()))
                .map(text -> text.purpose().name() + "=" + text.statementId());
        Stream<String> always = Stream.of(
                "=" + shown.privacy().version().id(),
                "=" + shown.rules().version().id());
        return Stream.concat(always, ticked).collect(Collectors.joining(","));
    }

    /** Opens with a link from now on; only its hash is kept. */
    void opensWith(String token) {
        linkHash = Tokens.sha256(token);
    }

    /** From what the link is made, with the key of the site: so the same link can be mailed again and isn't kept. */
    String linkSeed() {
        return linkSeed;
    }

    /** Whether it was filled in in the browser that holds this word. */
    boolean isFrom(String browser) {
        return browser != null && !browser.isBlank() && Tokens.same(browserHash, Tokens.sha256(browser));
    }

    /** Whether who filled it in is known at an organisation as this one. */
    boolean isOf(ProvenIdentity proven) {
        return proven != null
                && identity().filter(own -> own.key().equals(proven.key())).isPresent();
    }

    /** Who she is at an organisation, if she wants to sign in there. */
    Optional<ProvenIdentity> identity() {
        return Optional.ofNullable(provider).map(key -> new ProvenIdentity(key, issuer, subject, null, null));
    }

    /** The key of the privacy statement that was shown. */
    long privacyText() {
        return text(0);
    }

    /** The key of the house rules that were agreed to. */
    long rulesText() {
        return text(1);
    }

    /** The key of the text of a consent that was ticked; empty for one that wasn't. */
    Optional<Long> consentText(Purpose purpose) {
        return Stream.of(texts.split(","))
                .filter(pair -> pair.startsWith(purpose.name() + "="))
                .findFirst()
                .map(WaitingRegistration::number);
    }

    private long text(int at) {
        return number(texts.split(",")[at]);
    }

    private static long number(String pair) {
        return Long.parseLong(pair.substring(pair.indexOf('=') + 1));
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    boolean prefersDiscreetMail() {
        return discreetMail;
    }

    String returnTo() {
        return returnTo;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Where its mail goes; there is no person yet. */
    Contact contact() {
        return new Contact(null, email, language(), discreetMail, false);
    }
}
