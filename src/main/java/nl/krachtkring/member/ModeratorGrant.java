package nl.krachtkring.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.platform.ids.PersonId;

/**
 * That somebody is moderator of one group and of nothing else. Life: granted by an administrator, deleted when taken away;
 * the log keeps both.
 */
@Entity
@Table(name = "moderator_grant")
public class ModeratorGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "granted_at")
    private Instant grantedAt;

    /** For the persistence provider. */
    protected ModeratorGrant() {}

    ModeratorGrant(PersonId person, PlaceRef group, Instant now) {
        this.personId = person.value();
        this.groupId = group.groupId();
        this.grantedAt = now;
    }

    Instant grantedAt() {
        return grantedAt;
    }
}
