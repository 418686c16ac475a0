package nl.krachtkring.moderation;

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
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * A contribution that waits for a moderator's decision. Life: opened with a cause, perhaps made urgent, decided once; a
 * later report or appeal opens a new one. A contribution has at most one open review; a unique key sees to that.
 */
@Entity
@Table(name = "review")
public class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    @Column(name = "contribution_id")
    private long contributionId;

    @Column(name = "group_id")
    private Long groupId;

    @Enumerated(EnumType.STRING)
    private ReviewCause cause;

    private boolean urgent;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** Its author took the text away before anybody decided. */
    private boolean withdrawn;

    /** TRUE while it waits, NULL after: the unique key skips NULL. */
    private Boolean open = Boolean.TRUE;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Review() {}

    Review(ContributionRef ref, Long groupId, ReviewCause cause, Instant now) {
        this.kind = ref.kind();
        this.contributionId = ref.id();
        this.groupId = groupId;
        this.cause = cause;
        this.openedAt = now;
    }

    /** Puts it on top of the queue; never the other way round. */
    void makeUrgent() {
        urgent = true;
    }

    /** From now on it is about a change that waits; whoever read it before reads it again. */
    void turnToEdit() {
        cause = ReviewCause.EDIT;
    }

    /**
     * Ends it.
     *
     * @param now when
     * @throws Conflict when somebody else decided first
     */
    void decide(Instant now) {
        requireOpen();
        open = null;
        decidedAt = now;
    }

    /**
     * Ends it because there is nothing left to judge.
     *
     * @param now when
     * @throws Conflict when somebody decided first
     */
    void withdraw(Instant now) {
        decide(now);
        withdrawn = true;
    }

    /**
     * Goes on only while it waits.
     *
     * @throws Conflict when somebody else decided first
     */
    void requireOpen() {
        if (!isOpen()) {
            throw new Conflict("moderation.late.decided");
        }
    }

    /**
     * Goes on only when the moderator saw it as it is now.
     *
     * @param seen the version that was seen
     * @throws Conflict when somebody else changed or decided it since
     */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new Conflict("moderation.late.decided");
        }
    }

    /** Whether it ended because its author took the text away. */
    boolean isWithdrawn() {
        return withdrawn;
    }

    boolean isOpen() {
        return open != null && open;
    }

    Long id() {
        return id;
    }

    long publicId() {
        return publicId;
    }

    ContributionRef ref() {
        return new ContributionRef(kind, contributionId);
    }

    Long groupId() {
        return groupId;
    }

    ReviewCause cause() {
        return cause;
    }

    boolean isUrgent() {
        return urgent;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    int version() {
        return version;
    }
}
