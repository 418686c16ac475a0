package nl.krachtkring.method;

import java.util.Arrays;
import java.util.List;
import nl.krachtkring.contribution.ContributionRef;
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
 * @param family what it comes from and what came of it
 * @param experiences what people experienced
 * @param reviewDue whether its review day is past
 * @param comments how people can comment on it now
 * @param changed whether people changed it on the site, so that there are earlier versions
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
        MethodFamily family,
        ExperiencesView experiences,
        boolean reviewDue,
        CommentDoor comments,
        boolean changed) {

    /**
     * A recognition.
     *
     * @param text what the file says
     * @param past whether its day has passed, so that it must be checked
     */
    public record RecognitionView(MethodText.RecognitionText text, boolean past) {}

    /**
     * How many studies point each way, so that what makes no difference is seen as early as what helps.
     *
     * @param direction which way
     * @param number how many studies
     */
    public record Pointing(Direction direction, int number) {}

    /**
     * Which way research points.
     *
     * @return in one order for all methods; directions without a study are left out
     */
    public List<Pointing> pointing() {
        return pointing(text);
    }

    static List<Pointing> pointing(MethodText text) {
        return Arrays.stream(Direction.values())
                .map(way -> new Pointing(way, (int) text.evidence().stream()
                        .filter(study -> study.direction() == way)
                        .count()))
                .filter(way -> way.number() > 0)
                .toList();
    }

    /**
     * Where it stands.
     *
     * @return a path of this site
     */
    public String address() {
        return "/werkwijzen/" + slug;
    }
}
