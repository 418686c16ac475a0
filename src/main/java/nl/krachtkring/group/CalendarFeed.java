package nl.krachtkring.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A link by which somebody's own calendar fetches the meetings of one group or of all her groups. Life: made by her, and
 * made anew under another token, which ends the one before; works for as long as she is active and a member; gone when she
 * takes it back. Its token is kept as a hash alone, so it is shown once.
 */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "neutral")
    private boolean neutral;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    @Column(name = "version")
    private int version;

    /** For the persistence provider. */
    protected CalendarFeed() {}

    /**
     * A link to be made.
     *
     * @param personId whose
     * @param groupId of which group; null for all of hers
     */
    CalendarFeed(long personId, Long groupId) {
        this.personId = personId;
        this.groupId = groupId;
    }

    /** Works under this token from now on, and under no other. */
    void make(String hash, boolean withoutTitles, Instant now) {
        tokenHash = hash;
        neutral = withoutTitles;
        madeAt = now;
    }

    long personId() {
        return personId;
    }

    Long groupId() {
        return groupId;
    }

    boolean isNeutral() {
        return neutral;
    }

    FeedView view() {
        return new FeedView(groupId == null, neutral, madeAt);
    }
}
