package nl.krachtkring.article;

import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.editorial.CommentDoor;

/**
 * An article as its page shows it.
 *
 * @param ref points parts of other rooms to it
 * @param publicId its number, for reports
 * @param slug its name in addresses
 * @param text everything its file says
 * @param html the article, rendered
 * @param related the methods and concepts that it names
 * @param minutes how long reading takes, at least one
 * @param comments how people can comment on it now
 */
public record ArticleView(
        ContributionRef ref,
        long publicId,
        String slug,
        ArticleText text,
        String html,
        Related related,
        int minutes,
        CommentDoor comments) {

    /**
     * Where it stands.
     *
     * @return a path of this site
     */
    public String address() {
        return "/artikelen/" + slug;
    }
}
