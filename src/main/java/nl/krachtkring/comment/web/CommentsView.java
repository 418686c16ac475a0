package nl.krachtkring.comment.web;

import java.time.Instant;
import java.util.List;
import nl.krachtkring.comment.CommentPage;
import nl.krachtkring.comment.CommentRow;
import nl.krachtkring.comment.CommentSigning.Once;
import nl.krachtkring.comment.NewReplies;
import nl.krachtkring.privacy.ConsentText;

/**
 * The comments under a contribution, and what the reader can add.
 *
 * @param page the stretch of the stream
 * @param news what is new for the reader
 * @param changeable what the reader wrote herself since then she can change; null where there is nothing of hers
 * @param form which form the reader gets
 * @param once the one-time name that is in use or offered
 * @param answering whom the form answers; null for the contribution itself
 * @param consent the text beside the box of a guest; null for members
 * @param audience who will read what is sent, in words; null without a form
 * @param closed whether only some will read it
 * @param kept of when the draft in the form is, in words; empty without one
 */
public record CommentsView(
        CommentPage page,
        NewReplies news,
        Instant changeable,
        Form form,
        Once once,
        String answering,
        ConsentText consent,
        String audience,
        boolean closed,
        String kept) {

    /** Which form the reader gets. */
    public enum Form {
        /** None: reading only. */
        NONE,
        /** Text alone. */
        MEMBER,
        /** Name, address, text and consent. */
        GUEST
    }

    /**
     * Where the first new reply stands. A step on this page where it is shown already, since asking for the page again would
     * make it seen.
     *
     * @return the end of an address; null when nothing is new
     */
    public String getFirstNew() {
        if (news.first() == null) {
            return null;
        }
        String anchor = "#reactie-" + news.first();
        return isShown(page.rows()) ? anchor : "?vanaf=" + news.first() + anchor;
    }

    private boolean isShown(List<CommentRow> rows) {
        return rows.stream().anyMatch(row -> news.isFirst(row) || isShown(row.replies()));
    }

    /**
     * Whether the reader can change a comment.
     *
     * @param row of the stream
     * @return true for her own within the period
     */
    public boolean mayEdit(CommentRow row) {
        return changeable != null && row.own() && row.at().isAfter(changeable);
    }

    /**
     * Whether the reader can send something.
     *
     * @return true with a form
     */
    public boolean mayReply() {
        return form != Form.NONE;
    }

    /**
     * The form for a reply, as everybody gets it who began none.
     *
     * @return null when a draft stands in it, or it answers somebody
     */
    Blank blank() {
        boolean begun = !kept.isEmpty() || answering != null;
        return begun ? null : new Blank(form, once.inUse(), !once.offered().isEmpty(), consent, audience, closed);
    }

    /**
     * What an empty form depends on.
     *
     * @param form which one
     * @param once the one-time name under which the reader speaks already; empty without one
     * @param offers whether one is offered, which is put in for each reader
     * @param consent what a guest agrees to; null for members
     * @param audience who will read it
     * @param closed whether that is a group
     */
    public record Blank(Form form, String once, boolean offers, ConsentText consent, String audience, boolean closed) {}
}
