package nl.krachtkring.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.group.GroupName;
import nl.krachtkring.group.Readers;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.storage.FileView;

/**
 * A discussion as one reader sees it, without its replies.
 *
 * @param ref points parts of other rooms to it
 * @param publicId its number in addresses
 * @param slug the words of its title in addresses
 * @param title what it is about
 * @param html its first text, safe to show
 * @param photos that came with it
 * @param author the name it is signed with; null where its author took the first text away and replies of others stand
 * @param at when it was published, else written
 * @param editedAt when its author changed it last; null when she didn't
 * @param status its state; anything but published is seen by its author alone
 * @param closedReason why nobody may reply any more; null while open
 * @param group where it stands
 * @param readers who can read along
 * @param membersOnly whether only members read it, also where others read the group
 * @param parents whether it stands in a parents' group
 * @param keptMonths how many months after the last reply it goes; null when it stays
 * @param introductions whether people introduce themselves in it: then it stays, and each reply goes by its own age
 * @param kind what kind of talk it is
 * @param facilitatorsOnly whether only who asked and the facilitators read it
 * @param answer the reply that was accepted; null without one
 * @param allowed what the reader may do
 * @param reply whether the reader may reply
 * @param open whether everyone may read it
 * @param live what an open page compares with later; null in {@link #still}
 * @param pinned whether it stands on top of the list of its group
 * @param archived whether it is in the archive of its group
 * @param notes what facilitators arranged, oldest first
 * @param about the page of the site that it is about; null without one
 */
public record DiscussionView(
        ContributionRef ref,
        long publicId,
        String slug,
        String title,
        String html,
        List<FileView> photos,
        PersonaView author,
        Instant at,
        Instant editedAt,
        ContributionStatus status,
        String closedReason,
        GroupName group,
        Readers readers,
        boolean membersOnly,
        boolean parents,
        Integer keptMonths,
        boolean introductions,
        DiscussionKind kind,
        boolean facilitatorsOnly,
        AnswerView answer,
        Set<DiscussionAct> allowed,
        Decision reply,
        boolean open,
        LiveMark live,
        boolean pinned,
        boolean archived,
        List<DiscussionNote> notes,
        ContributionRef about) {

    /** Makes the collections immutable. */
    public DiscussionView {
        notes = List.copyOf(notes);
        photos = List.copyOf(photos);
        allowed = Set.copyOf(allowed);
    }

    /**
     * The same without the moment of reading, so that two are equal as long as nothing changed for their readers.
     *
     * @return what pieces of a page are kept by
     */
    public DiscussionView still() {
        return new DiscussionView(
                ref,
                publicId,
                slug,
                title,
                html,
                photos,
                author,
                at,
                editedAt,
                status,
                closedReason,
                group,
                readers,
                membersOnly,
                parents,
                keptMonths,
                introductions,
                kind,
                facilitatorsOnly,
                answer,
                allowed,
                reply,
                open,
                null,
                pinned,
                archived,
                notes,
                about);
    }

    /**
     * Whether it stands without its first text, for what others replied.
     *
     * @return true once its author took that away
     */
    public boolean isLeft() {
        return author == null;
    }

    /**
     * Why the reader may not reply.
     *
     * @return a message key; null when allowed
     */
    public String getNoReply() {
        return reply.reason();
    }

    /**
     * Whether the reader may do something.
     *
     * @param act the name of a {@link DiscussionAct}
     * @return whether it is allowed
     */
    public boolean may(String act) {
        return allowed.contains(DiscussionAct.valueOf(act));
    }

    /**
     * How long it stands.
     *
     * @return a message key that takes {@link #keptMonths}
     */
    public String getKeptKey() {
        if (keptMonths == null) {
            return "discussion.kept.always";
        }
        return introductions ? "discussion.kept.replies" : "discussion.kept.months";
    }

    /**
     * Where it stands.
     *
     * @return a path
     */
    public String getAddress() {
        return "/gesprekken/" + publicId + "/" + slug;
    }

    /**
     * How its state is shown.
     *
     * @return null for what simply stands there
     */
    public StateWords getState() {
        return StateWords.of(status);
    }
}
