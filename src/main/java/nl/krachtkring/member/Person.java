package nl.krachtkring.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * A human with an account; nobody but the person sees it. Life: made when its address is confirmed ({@code ACTIVE}; until
 * then a {@link WaitingRegistration}, or invited as the first administrator, {@code UNCONFIRMED}), possibly suspended for a
 * while, and emptied on request ({@code ERASED}), after which the row only keeps keys together.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId;

    @Column(name = "email")
    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "email_confirmed_at")
    private Instant emailConfirmedAt;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "sixteen_at")
    private Instant sixteenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PersonState state;

    @Column(name = "language")
    private String language;

    @Column(name = "discreet_mail")
    private boolean discreetMail;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "silenced_until")
    private Instant silencedUntil;

    @Column(name = "suspended_until")
    private Instant suspendedUntil;

    @Version
    @Column(name = "version")
    private int version;

    /** For the persistence provider. */
    protected Person() {}

    Person(String email, Locale language, Instant now) {
        this.publicId = PublicIds.next();
        this.email = email.strip();
        this.emailKey = Emails.key(email);
        this.language = language.getLanguage();
        this.createdAt = now;
        this.sixteenAt = now;
        this.state = PersonState.UNCONFIRMED;
    }

    /** Takes how to sign in and be mailed from what she filled in, while the account is being made. */
    void register(String hash, boolean discreet, Locale spoken, Instant now) {
        if (state != PersonState.UNCONFIRMED) {
            throw new IllegalStateException("registered already");
        }
        passwordHash = hash;
        discreetMail = discreet;
        language = spoken.getLanguage();
        sixteenAt = now;
    }

    /** The owner of the mailbox says that it is hers. */
    void confirm(Instant now) {
        if (state == PersonState.UNCONFIRMED) {
            state = PersonState.ACTIVE;
            emailConfirmedAt = now;
        }
    }

    /** Moves the account to another mailbox, which said that it is hers. */
    void changeEmail(String address, Instant now) {
        email = address.strip();
        emailKey = Emails.key(address);
        emailConfirmedAt = now;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    /** Chooses mail that tells nothing to who looks over a shoulder. */
    void chooseDiscreetMail(boolean discreet) {
        discreetMail = discreet;
    }

    /** Reads but doesn't write until a moment. */
    void silence(Instant until) {
        silencedUntil = until;
    }

    /** Writes again. */
    void endSilence() {
        silencedUntil = null;
    }

    /** Is kept out until a moment. */
    void suspend(Instant until) {
        if (state != PersonState.ACTIVE && state != PersonState.SUSPENDED) {
            throw new IllegalStateException("only who takes part is suspended");
        }
        state = PersonState.SUSPENDED;
        suspendedUntil = until;
    }

    /** Comes in again. */
    void endSuspension() {
        if (state == PersonState.SUSPENDED) {
            state = PersonState.ACTIVE;
            suspendedUntil = null;
        }
    }

    PersonId id() {
        return new PersonId(id);
    }

    long publicId() {
        return publicId;
    }

    String email() {
        return email;
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

    PersonState state() {
        return state;
    }

    boolean isActive() {
        return state == PersonState.ACTIVE;
    }

    /** Takes part at a moment: a suspension ends on the minute, also before the job has put its row away. */
    boolean isActive(Instant now) {
        boolean over = state == PersonState.SUSPENDED && suspendedUntil != null && !now.isBefore(suspendedUntil);
        return isActive() || over;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant silencedUntil() {
        return silencedUntil;
    }

    Instant suspendedUntil() {
        return suspendedUntil;
    }

    Contact contact() {
        return new Contact(id(), email, language(), discreetMail, isActive());
    }
}
