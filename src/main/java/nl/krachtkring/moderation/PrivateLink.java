package nl.krachtkring.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.ids.Tokens;

/**
 * The way back of somebody without an account to what they wrote. Life: made when the text came in; its e-mail address
 * is cleared 30 days after the decision; the link itself lives as long as the text. The token is kept as a hash alone.
 */
@Entity
@Table(name = "private_link")
public class PrivateLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    @Column(name = "contribution_id")
    private long contributionId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "email")
    private String email;

    @Column(name = "language")
    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For the persistence provider. */
    protected PrivateLink() {}

    PrivateLink(ContributionRef ref, String token, Instant now) {
        this.kind = ref.kind();
        this.contributionId = ref.id();
        this.tokenHash = Tokens.sha256(token);
        this.createdAt = now;
    }

    void mailTo(String address, Locale locale) {
        email = address;
        language = locale.getLanguage();
    }

    Long id() {
        return id;
    }

    ContributionRef ref() {
        return new ContributionRef(kind, contributionId);
    }

    String email() {
        return email;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }
}
