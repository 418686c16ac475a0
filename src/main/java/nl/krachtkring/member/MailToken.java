package nl.krachtkring.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;

/** A link that was mailed. Life: issued, used once by a button (never by opening it), or expired. */
@Entity
@Table(name = "mail_token")
public class MailToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private MailPurpose purpose;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "return_to")
    private String returnTo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    /** For the persistence provider. */
    protected MailToken() {}

    MailToken(PersonId person, MailPurpose purpose, String token, String returnTo, Instant now) {
        this.personId = person.value();
        this.purpose = purpose;
        this.tokenHash = Tokens.sha256(token);
        this.returnTo = returnTo;
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.valid());
    }

    void use(Instant now) {
        usedAt = now;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String returnTo() {
        return returnTo;
    }
}
