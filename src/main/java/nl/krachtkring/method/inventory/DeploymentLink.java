package nl.krachtkring.method.inventory;

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
 * The link by which a contact person decides about a deployment. Life: mailed to one person for one deployment, used once by a button, or
 * ended when somebody else decided or two weeks passed.
 */
@Entity
@Table(name = "deployment_link")
public class DeploymentLink {

    static final Duration VALID = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

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
    protected DeploymentLink() {}

    DeploymentLink(Deployment deployment, PersonId contact, String token, Instant now) {
        deploymentId = deployment.id();
        contactId = contact.value();
        tokenHash = Tokens.sha256(token);
        createdAt = now;
        expiresAt = now.plus(VALID);
    }

    long deploymentId() {
        return deploymentId;
    }

    PersonId contact() {
        return new PersonId(contactId);
    }
}
