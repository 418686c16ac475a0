package nl.krachtkring.article;

import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.editorial.CommentDoor;

/**
 * A project as its page shows it.
 *
 * @param ref points parts of other rooms to it
 * @param publicId its number, for reports
 * @param slug its name in addresses
 * @param text everything its file says
 * @param html the rest of its text, rendered
 * @param related the methods and concepts that it names
 * @param groupName the name of its group; empty without one that this reader may know of
 * @param comments how people can comment on it now
 */
public record ProjectView(
        ContributionRef ref,
        long publicId,
        String slug,
        ProjectText text,
        String html,
        Related related,
        String groupName,
        CommentDoor comments) {

    /**
     * Where it stands.
     *
     * @return a path of this site
     */
    public String address() {
        return "/projecten/" + slug;
    }
}
