package nl.krachtkring.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.krachtkring.contribution.Contribution;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.Slug;
import nl.krachtkring.platform.access.Conflict;

/**
 * A conversation in a group. Life: opened by a member, held first where the group checks, then published; replies move
 * its count and last activity without touching its version. A facilitator may close it with a reason and open it again:
 * closed, it can be read but not replied to. It may be pinned or archived, and may go on in another discussion: then it stays closed.
 * Of a question one reply at a time may be its answer. A question to the facilitators is theirs and its writer's until she
 * opens it to the members.
 */
@Entity
@Table(name = "discussion")
public class Discussion extends Contribution {

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "slug")
    private String slug;

    @Column(name = "title")
    private String title;

    @Column(name = "body")
    private String body;

    /** Since when its opening is gone while replies of others stand. */
    @Column(name = "left_at", updatable = false)
    private Instant leftAt;

    /** How many photos came with the first text. */
    @Column(name = "photos")
    private int photos;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DiscussionKind kind = DiscussionKind.TALK;

    @Column(name = "answer_id")
    private Long answerId;

    @Embedded
    private ReadBy readBy = new ReadBy();

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_reason")
    private String closedReason;

    @Embedded
    private Arranged arranged = new Arranged();

    /** This and the next are changed by counting statements alone. */
    @Column(name = "comment_count", updatable = false)
    private int commentCount;

    @Column(name = "last_activity_at", updatable = false)
    private Instant lastActivityAt;

    /** For the persistence provider. */
    protected Discussion() {}

    /**
     * Opens a discussion, as a draft until it is held or published.
     *
     * @param groupId where
     * @param personaId under which name
     * @param text title and text
     * @param submission the hash that makes it once
     * @param now the time
     */
    Discussion(long groupId, long personaId, OpenDiscussion text, String submission, Instant now) {
        super(personaId, submission, now);
        this.groupId = groupId;
        this.title = text.title();
        this.body = text.body();
        this.kind = text.kind();
        this.readBy = new ReadBy(text.membersOnly(), text.kind() == DiscussionKind.ASK);
        this.slug = Slug.of(text.title(), "gesprek");
        this.lastActivityAt = now;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.DISCUSSION;
    }

    /**
     * Ends the replying.
     *
     * @param reason why, in words that everyone who reads the discussion sees
     * @param now the time
     * @throws Conflict when it is closed already, or in the archive
     */
    public void close(String reason, Instant now) {
        if (isClosed() || arranged.isArchived()) {
            throw new Conflict("discussion.close.conflict");
        }
        closedAt = now;
        closedReason = reason;
    }

    /**
     * Lets people reply again.
     *
     * @throws Conflict when it is open already, in the archive, or went into another one
     */
    public void reopen() {
        if (!isClosed() || arranged.isFixed()) {
            throw new Conflict("discussion.close.conflict");
        }
        closedAt = null;
        closedReason = null;
    }

    /** What its facilitators arrange. */
    Arranged arranged() {
        return arranged;
    }

    /**
     * Goes on in another discussion: its replies stand there, its opening stays here to be read.
     *
     * @param other where it goes on
     * @param reason what is said where it was closed
     * @param now the time
     * @throws Conflict when it, or the other one, went on elsewhere already
     */
    void mergeInto(Discussion other, String reason, Instant now) {
        arranged.goOn(other == this ? null : other.id(), other.arranged);
        closedAt = closedAt == null ? now : closedAt;
        closedReason = reason;
    }

    /**
     * Takes a reply as the answer, in place of an earlier one.
     *
     * @param reply the key of a comment that stands under it
     * @return whether it wasn't that already
     */
    boolean accept(long reply) {
        boolean changed = answerId == null || answerId != reply;
        answerId = reply;
        return changed;
    }

    /**
     * Has no answer any more.
     *
     * @return whether it had one
     */
    boolean takeBackAnswer() {
        boolean changed = answerId != null;
        answerId = null;
        return changed;
    }

    /** What kind of talk it is. */
    DiscussionKind talk() {
        return kind;
    }

    /** Who of those who read its group read it. */
    ReadBy readBy() {
        return readBy;
    }

    /**
     * Whether only members read it, also where others read the group.
     *
     * @return true once it was marked
     */
    public boolean isForMembers() {
        return readBy.isForMembers();
    }

    /** Takes another title and text while it stands; the words in its address follow the title. */
    void edit(NewText text, Instant at) {
        say(text);
        edited(at);
    }

    private void say(NewText text) {
        title = text.title();
        body = text.body();
        slug = Slug.of(title, "gesprek");
    }

    /**
     * Takes what its author made of one that was given back, or that waits still.
     *
     * @param text title and Markdown, as they are kept
     * @throws Conflict when it stands or is gone
     */
    void rewrite(NewText text) {
        if (status() != ContributionStatus.HELD) {
            hold();
        }
        say(text);
    }

    /** Whether its opening is gone while replies of others stand. */
    boolean isLeft() {
        return leftAt != null;
    }

    /** Counts the photos that come with the first text, zero to four. */
    void carry(int count) {
        photos = count;
    }

    /** Empties it for good; its replies stay. */
    public void erase() {
        photos = 0;
        title = "";
        body = "";
        slug = "";
        closedReason = null;
        arranged.erase();
        answerId = null;
        erased();
    }

    /**
     * Whether nobody may reply any more.
     *
     * @return true after it was closed
     */
    public boolean isClosed() {
        return closedAt != null;
    }

    /**
     * The group it stands in.
     *
     * @return its key
     */
    public long groupId() {
        return groupId;
    }

    /**
     * The words of the title in addresses.
     *
     * @return lower-case letters, digits and hyphens
     */
    public String slug() {
        return slug;
    }

    /**
     * What it is about.
     *
     * @return at most 140 characters; empty when erased
     */
    public String title() {
        return title;
    }

    /**
     * Its first text.
     *
     * @return Markdown; empty when erased
     */
    public String body() {
        return body;
    }

    /**
     * How many replies stand under it.
     *
     * @return zero or more
     */
    public int commentCount() {
        return commentCount;
    }

    /**
     * When something was last said in it.
     *
     * @return the moment
     */
    public Instant lastActivityAt() {
        return lastActivityAt;
    }
}
