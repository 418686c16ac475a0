package nl.krachtkring.method;

import java.util.List;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.RelatedItems;
import nl.krachtkring.editorial.CommentDoor;

/**
 * A method as its page shows it.
 *
 * @param ref points parts of other rooms to it
 * @param publicId its number, for reports
 * @param slug its name in addresses
 * @param text everything its file says
 * @param html the rest of its text, rendered
 * @param situations the situations it is for
 * @param profile the three sides
 * @param recognitions with whether each must be checked
 * @param basedOn the methods it builds on
 * @param variantOf the method it is a form of; empty list or one
 * @param experiences what people experienced
 * @param reviewDue whether its review day is past
 * @param comments how people can comment on it now
 */
public record MethodView(
        ContributionRef ref,
        long publicId,
        String slug,
        MethodText text,
        String html,
        List<Situation> situations,
        List<ExperienceFigures.Felt> profile,
        List<RecognitionView> recognitions,
        List<RelatedItems.Item> basedOn,
        List<RelatedItems.Item> variantOf,
        ExperiencesView experiences,
        boolean reviewDue,
        CommentDoor comments) {

    /**
     * A recognition.
     *
     * @param text what the file says
     * @param past whether its day has passed, so that it must be checked
     */
    public record RecognitionView(MethodText.RecognitionText text, boolean past) {}

    /**
     * Where it stands.
     *
     * @return a path of this site
     */
    public String address() {
        return "/werkwijzen/" + slug;
    }
}
