package nl.krachtkring.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.krachtkring.platform.access.Conflict;

/**
 * A piece about what a discussion taught. Life: begun by a member, written by members, offered to the editors by a facilitator; from
 * then on it stays as it is, except for sentences that their authors take back. It goes with its discussion.
 */
@Entity
@Table(name = "harvest")
public class Harvest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "discussion_id")
    private long discussionId;

    private String title = "";

    private String good = "";

    private String better = "";

    private String asked = "";

    private String addressee = "";

    @Column(name = "draft_number")
    private Long draftNumber;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Harvest() {}

    Harvest(long discussionId) {
        this.discussionId = discussionId;
    }

    /**
     * Takes what members wrote.
     *
     * @throws Conflict when it was offered already, or changed since it was read
     */
    void write(HarvestText text, int read) {
        requireOpen();
        if (read != version) {
            throw new Conflict("discussion.harvest.conflict");
        }
        title = text.title();
        good = text.good();
        better = text.better();
        asked = text.asked();
        addressee = text.addressee();
    }

    /**
     * Goes to the editors.
     *
     * @throws Conflict when it did already
     */
    void offer(long draft, Instant now) {
        requireOpen();
        draftNumber = draft;
        offeredAt = now;
    }

    /** Its discussion is gone. */
    void forget() {
        title = "";
        good = "";
        better = "";
        asked = "";
        addressee = "";
    }

    /**
     * Nothing is changed any more once it was offered.
     *
     * @throws Conflict when it was
     */
    void requireOpen() {
        if (isOffered()) {
            throw new Conflict("discussion.harvest.offered.conflict");
        }
    }

    boolean isOffered() {
        return draftNumber != null;
    }

    HarvestText text() {
        return new HarvestText(title, good, better, asked, addressee);
    }

    Long id() {
        return id;
    }

    long discussionId() {
        return discussionId;
    }

    Long draftNumber() {
        return draftNumber;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    int version() {
        return version;
    }
}
