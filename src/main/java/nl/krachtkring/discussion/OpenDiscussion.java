package nl.krachtkring.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.krachtkring.platform.richtext.Typed;

/**
 * What somebody wants to talk about.
 *
 * @param title at most 140 characters
 * @param body Markdown, at most 20 000 characters
 * @param membersOnly whether it is absent for everyone but members
 * @param oneTimeName the name for this discussion alone; null under the name that she has in the group
 * @param kind what kind of talk it is
 * @param poll the answers of a poll; null for every other kind
 */
public record OpenDiscussion(
        @NotBlank(message = "discussion.open.title.needed")
        @Size(max = OpenDiscussion.LONGEST_TITLE, message = "discussion.open.title.long")
        String title,

        @NotBlank(message = "discussion.open.body.needed")
        @Size(max = OpenDiscussion.LONGEST_BODY, message = "discussion.open.body.long")
        String body,

        boolean membersOnly,
        String oneTimeName,
        DiscussionKind kind,
        NewPoll poll) {

    /** So long a title still reads in one glance on a phone. */
    public static final int LONGEST_TITLE = 140;

    /** About eight pages; what is longer is an article. */
    public static final int LONGEST_BODY = 20_000;

    /** What was typed, without what only deceives; so that what nobody sees counts as nothing. */
    public OpenDiscussion {
        title = Typed.line(title);
        body = Typed.text(body);
    }

    /**
     * For members alone where its kind is: a case is about people who can't read along.
     *
     * @return as it is placed where others than members read
     */
    OpenDiscussion asItsKindAsks() {
        return new OpenDiscussion(title, body, membersOnly || kind == DiscussionKind.CONSULT, oneTimeName, kind, poll);
    }

    /**
     * The same for everyone who reads the group.
     *
     * @return without the mark for members alone
     */
    OpenDiscussion forEveryReader() {
        return new OpenDiscussion(title, body, false, oneTimeName, kind, poll);
    }

    /**
     * Open talk for everyone who reads the group.
     *
     * @param title at most 140 characters
     * @param body Markdown
     */
    public OpenDiscussion(String title, String body) {
        this(title, body, false, null, DiscussionKind.TALK, null);
    }
}
