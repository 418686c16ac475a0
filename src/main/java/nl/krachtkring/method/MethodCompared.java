package nl.krachtkring.method;

import java.util.List;

/**
 * A method beside others.
 *
 * @param slug its name in addresses
 * @param text everything its file says
 * @param profile the three sides
 * @param recognitions with whether each must be checked
 * @param pointing which way research points
 * @param family how many experiences of parents and youngsters stand
 * @param others how many of professionals and others
 */
public record MethodCompared(
        String slug,
        MethodText text,
        List<ExperienceFigures.Felt> profile,
        List<MethodView.RecognitionView> recognitions,
        List<MethodView.Pointing> pointing,
        int family,
        int others) {

    /**
     * Where it stands.
     *
     * @return a path of this site
     */
    public String address() {
        return "/werkwijzen/" + slug;
    }
}
