package nl.krachtkring.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.krachtkring.contribution.Contribution;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;

/**
 * A reply to a contribution, or to another comment on it. Life: that of every contribution; a guest's is held first, a
 * member's appears at once unless the place checks. It counts for its target only while it is published. Taken away,
 * its place in the stream stays only where somebody answered it.
 */
@Entity
@Table(name = "comment")
public class Comment extends Contribution {

    @Enumerated(EnumType.STRING)
    @Column(name = "target_kind")
    private ContributionKind targetKind;

    @Column(name = "target_id")
    private long targetId;

    @Column(name = "parent_id")
    private Long parentId;

    @Column(name = "guest_name")
    private String guestName;

    @Column(name = "body")
    private String body;

    /** How many photos came with it, so that who reads a page without any asks for none. */
    @Column(name = "photos")
    private int photos;

    @Column(name = "part")
    private int part;

    /**
     * Who signs: a persona or a guest's name, one of the two.
     *
     * @param personaId the name of a member; null for a guest
     * @param guestName the name a guest typed; null for a member
     */
    record Signature(Long personaId, String guestName) {}

    /**
     * What was sent and when.
     *
     * @param body the text as Markdown
     * @param submission the hash that makes it once
     * @param at the moment
     */
    record Sent(String body, String submission, Instant at) {}

    /** For the persistence provider. */
    protected Comment() {}

    Comment(ContributionRef target, Long parentId, Signature signature, Sent sent) {
        super(signature.personaId(), sent.submission(), sent.at());
        this.targetKind = target.kind();
        this.targetId = target.id();
        this.parentId = parentId;
        this.guestName = signature.guestName();
        this.body = sent.body();
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.COMMENT;
    }

    /**
     * Takes the text that its author made of one that was given back, or that waits still.
     *
     * @param text the new text
     */
    void rewrite(String text) {
        if (status() != ContributionStatus.HELD) {
            hold();
        }
        body = text;
    }

    /**
     * Takes away what it quoted and nobody may read any more; its state stays.
     *
     * @param text the text without that quote
     */
    void requote(String text) {
        body = text;
    }

    /**
     * Takes another text while it stands.
     *
     * @param text the new text
     * @param at when
     */
    void edit(String text, Instant at) {
        body = text;
        edited(at);
    }

    /**
     * Counts the photos that come with it.
     *
     * @param count zero to four
     */
    void carry(int count) {
        photos = count;
    }

    /**
     * Belongs to a part of the talk from now on.
     *
     * @param number zero where the talk has none
     */
    void in(int number) {
        part = number;
    }

    /**
     * In which part of the talk it was said.
     *
     * @return zero where the talk has none
     */
    int part() {
        return part;
    }

    /** Empties it for good. */
    void erase() {
        erased();
        photos = 0;
        body = "";
        guestName = null;
    }

    /**
     * What it replies to.
     *
     * @return the contribution under which it stands
     */
    public ContributionRef target() {
        return new ContributionRef(targetKind, targetId);
    }

    /**
     * The comment it answers.
     *
     * @return its key; null for an answer to the target itself
     */
    public Long parentId() {
        return parentId;
    }

    /**
     * The name that a guest typed.
     *
     * @return null for members
     */
    public String guestName() {
        return guestName;
    }

    /**
     * The text.
     *
     * @return Markdown as typed; empty once erased
     */
    public String body() {
        return body;
    }
}
