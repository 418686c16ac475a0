package nl.krachtkring.editorial;

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
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * What somebody would like a page of the editors to say. Life: written, with nobody else reading it; offered; perhaps changed by an editor;
 * then published, or given back with a reason, after which its writer can go on and offer it again. Its text has the form of the files.
 */
@Entity
@Table(name = "proposal")
public class Proposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    /** The page; null for one that isn't there yet. */
    @Column(name = "target_id")
    private Long targetId;

    @Column(name = "persona_id")
    private long personaId;

    private String title = "";

    private String reason = "";

    private String text = "";

    private String base;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.DRAFT;

    private String answer = "";

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Proposal() {}

    /**
     * Begins one.
     *
     * @param kind of page
     * @param page which page; null for a new one
     * @param personaId whose it is
     */
    Proposal(ContributionKind kind, EditedPage page, long personaId) {
        this.kind = kind;
        this.targetId = page == null ? null : page.id();
        this.base = page == null ? "" : page.source();
        this.personaId = personaId;
    }

    /** Says this from now on. */
    void write(WriteProposal written, Instant now) {
        title = written.title();
        reason = written.reason();
        text = written.text();
        changedAt = now;
    }

    /** Lets it wait for an editor. */
    void offer(Instant now) {
        become(ProposalState.WAITS, state.isWritten());
        offeredAt = now;
    }

    /** Its writer goes on with it. */
    void takeBack() {
        become(ProposalState.DRAFT, state == ProposalState.WAITS);
    }

    /** Its writer can go on. */
    void giveBack() {
        become(ProposalState.RETURNED, state == ProposalState.WAITS);
    }

    /** A page says it now, in place of what it said before. */
    void published(String before, String now, long page) {
        become(ProposalState.PUBLISHED, state == ProposalState.WAITS);
        base = before;
        text = now;
        targetId = page;
    }

    /** Keeps what an editor answered, and when. */
    void decided(String word, Instant now) {
        answer = word;
        decidedAt = now;
    }

    private void become(ProposalState next, boolean may) {
        if (!may) {
            throw new Conflict("editorial.proposal.decided");
        }
        state = next;
    }

    Long id() {
        return id;
    }

    long publicId() {
        return publicId;
    }

    ContributionKind kind() {
        return kind;
    }

    Long targetId() {
        return targetId;
    }

    long personaId() {
        return personaId;
    }

    String title() {
        return title;
    }

    String reason() {
        return reason;
    }

    String text() {
        return text;
    }

    String base() {
        return base;
    }

    ProposalState state() {
        return state;
    }

    String answer() {
        return answer;
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    int version() {
        return version;
    }
}
