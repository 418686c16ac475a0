package nl.krachtkring.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * What every text of a person has. Life: written (draft), perhaps held for a moderator, published; from there taken away
 * by its author, hidden by a moderator, or erased. A held text that isn't fit goes back to its author and is never lost.
 */
@MappedSuperclass
public abstract class Contribution {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    @Column(name = "persona_id")
    private Long personaId;

    @Enumerated(EnumType.STRING)
    private ContributionStatus status = ContributionStatus.DRAFT;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    /** A hash of who, where and what: a unique key makes one of a double click. */
    @Column(name = "submission")
    private String submission;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Contribution() {}

    /**
     * Begins a contribution.
     *
     * @param personaId the name it is signed with; null for a guest
     * @param submission the hash that makes it once
     * @param now the time
     */
    protected Contribution(Long personaId, String submission, Instant now) {
        this.personaId = personaId;
        this.submission = submission;
        this.createdAt = now;
    }

    /**
     * Lets it wait for a moderator.
     *
     * @throws Conflict when its state allows that no more
     */
    public void hold() {
        become(ContributionStatus.HELD);
    }

    /**
     * Puts it where it was meant to stand.
     *
     * @param now the time; the first publication stays the date of the contribution
     * @throws Conflict when its state allows that no more
     */
    public void publish(Instant now) {
        become(ContributionStatus.PUBLISHED);
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    /**
     * Gives it back to its author.
     *
     * @throws Conflict when its state allows that no more
     */
    public void giveBack() {
        become(ContributionStatus.RETURNED);
    }

    /**
     * Takes it away as a moderator.
     *
     * @throws Conflict when its state allows that no more
     */
    public void hide() {
        become(ContributionStatus.HIDDEN);
    }

    /**
     * Takes it away as its author.
     *
     * @throws Conflict when its state allows that no more
     */
    public void withdraw() {
        become(ContributionStatus.WITHDRAWN);
    }

    /**
     * Puts it away as spam.
     *
     * @throws Conflict when its state allows that no more
     */
    public void markSpam() {
        become(ContributionStatus.SPAM);
    }

    /**
     * Notes that its author changed it.
     *
     * @param at when; null when that is known no more
     */
    protected void edited(Instant at) {
        editedAt = at;
    }

    /**
     * When its author changed it last.
     *
     * @return null when she didn't
     */
    public Instant editedAt() {
        return editedAt;
    }

    /**
     * From when it stands as it does.
     *
     * @return when it was changed last, else when it appeared or was written
     */
    public Instant since() {
        Instant begun = publishedAt == null ? createdAt : publishedAt;
        return editedAt == null ? begun : editedAt;
    }

    /** Empties it for good; each kind clears its own texts and calls this. */
    protected void erased() {
        become(ContributionStatus.ERASED);
        submission = null;
    }

    private void become(ContributionStatus next) {
        if (!status.mayBecome(next)) {
            throw new Conflict("contribution.state.conflict");
        }
        status = next;
    }

    /**
     * The kind of this contribution.
     *
     * @return the kind
     */
    public abstract ContributionKind kind();

    /**
     * Points to this contribution.
     *
     * @return the reference; only after it was stored
     */
    public ContributionRef ref() {
        return new ContributionRef(kind(), id);
    }

    /**
     * The primary key.
     *
     * @return null until stored
     */
    public Long id() {
        return id;
    }

    /**
     * The number in addresses.
     *
     * @return 15 digits
     */
    public long publicId() {
        return publicId;
    }

    /**
     * The name it is signed with.
     *
     * @return the key of a persona; null for a guest
     */
    public Long personaId() {
        return personaId;
    }

    /**
     * Its state.
     *
     * @return never null
     */
    public ContributionStatus status() {
        return status;
    }

    /**
     * When it was written.
     *
     * @return the moment
     */
    public Instant createdAt() {
        return createdAt;
    }

    /**
     * When it first appeared.
     *
     * @return null until then
     */
    public Instant publishedAt() {
        return publishedAt;
    }

    /**
     * Counts changes, to see that two people changed the same.
     *
     * @return a number that grows
     */
    public int version() {
        return version;
    }
}
