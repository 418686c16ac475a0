package nl.krachtkring.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.krachtkring.platform.ids.PersonId;

/**
 * That a moderator read a case of a group that she is no member of, and why. Life: written before she reads, never changed,
 * seen by the facilitators of the group, gone after two years.
 */
@Entity
@Table(name = "case_look")
public class CaseLook {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "review_id")
    private long reviewId;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "person_id")
    private long personId;

    private String reason;

    @Column(name = "looked_at")
    private Instant lookedAt;

    /** For the persistence provider. */
    protected CaseLook() {}

    CaseLook(Review review, PersonId person, String reason, Instant now) {
        this.reviewId = review.id();
        this.groupId = review.groupId();
        this.personId = person.value();
        this.reason = reason;
        this.lookedAt = now;
    }

    /** As the facilitators of the group read it. */
    LookView under(String moderator) {
        return new LookView(moderator, reason, lookedAt);
    }
}
