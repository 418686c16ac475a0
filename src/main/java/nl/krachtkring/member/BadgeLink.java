package nl.krachtkring.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;

/**
 * The link by which a contact person decides about a badge. Life: mailed to one person for one badge, used once by a
 * button, or ended when somebody else decided, the badge was asked for again, or two weeks passed.
 */
@Entity
@Table(name = "badge_link")
public class BadgeLink {

    static final Duration VALID = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "badge_id")
    private long badgeId;

    @Column(name = "contact_id")
    private long contactId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    /** For the persistence provider. */
    protected BadgeLink() {}

    BadgeLink(Badge badge, PersonId contact, String token, Instant now) {
        this.badgeId = badge.id();
        this.contactId = contact.value();
        this.tokenHash = Tokens.sha256(token);
        this.createdAt = now;
        this.expiresAt = now.plus(VALID);
    }

    long badgeId() {
        return badgeId;
    }

    PersonId contact() {
        return new PersonId(contactId);
    }
}
