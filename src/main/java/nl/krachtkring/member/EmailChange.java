package nl.krachtkring.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;

/**
 * Another address that somebody asked for. Life: waits two days for a yes from both mailboxes, in any order; done with
 * the second; stopped by the old mailbox, replaced by a newer one, taken when the address became somebody else's, or
 * expired.
 */
@Entity
@Table(name = "email_change")
public class EmailChange {

    private static final Duration VALID = Duration.ofDays(2);

    /** How it ended, if it did. */
    enum Outcome {
        WAITING,
        DONE,
        STOPPED,
        REPLACED,
        TAKEN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "email")
    private String email;

    @Column(name = "old_hash")
    private String oldHash;

    @Column(name = "new_hash")
    private String newHash;

    @Column(name = "old_confirmed_at")
    private Instant oldConfirmedAt;

    @Column(name = "new_confirmed_at")
    private Instant newConfirmedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For the persistence provider. */
    protected EmailChange() {}

    EmailChange(PersonId person, String email, String oldToken, String newToken, Instant now) {
        this.personId = person.value();
        this.email = email.strip();
        this.oldHash = Tokens.sha256(oldToken);
        this.newHash = Tokens.sha256(newToken);
        this.outcome = Outcome.WAITING;
        this.expiresAt = now.plus(VALID);
    }

    /** One mailbox says yes. */
    void confirm(String token, Instant now) {
        if (isOld(token)) {
            oldConfirmedAt = now;
        } else {
            newConfirmedAt = now;
        }
    }

    void end(Outcome how) {
        outcome = how;
    }

    boolean isOld(String token) {
        return Tokens.same(oldHash, Tokens.sha256(token));
    }

    boolean isConfirmedBy(String token) {
        return (isOld(token) ? oldConfirmedAt : newConfirmedAt) != null;
    }

    boolean isConfirmedByBoth() {
        return oldConfirmedAt != null && newConfirmedAt != null;
    }

    boolean isWaiting(Instant now) {
        return outcome == Outcome.WAITING && expiresAt.isAfter(now);
    }

    Outcome outcome() {
        return outcome;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String email() {
        return email;
    }
}
