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
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;

/** A site role of a person. Life: granted by an administrator, deleted when taken away; the log keeps both. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private SiteRole role;

    @Column(name = "granted_at")
    private Instant grantedAt;

    /** For the persistence provider. */
    protected RoleGrant() {}

    RoleGrant(PersonId person, SiteRole role, Instant now) {
        this.personId = person.value();
        this.role = role;
        this.grantedAt = now;
    }

    SiteRole role() {
        return role;
    }

    Instant grantedAt() {
        return grantedAt;
    }
}
