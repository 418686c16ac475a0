package nl.krachtkring.method;

import java.util.List;

/**
 * The experiences on the page of a method.
 *
 * @param figures what they say together, as far as that may be shown
 * @param family those of parents, youngsters and volunteers, newest first
 * @param others those of professionals and researchers, newest first
 * @param factors what helped, what didn't and what was needed, on both sides; none on later pages
 * @param next the last one shown when there are older ones; null otherwise
 */
public record ExperiencesView(
        ExperienceFigures figures,
        List<ExperienceView> family,
        List<ExperienceView> others,
        List<Factor> factors,
        Long next) {

    /** None yet. */
    static final ExperiencesView NONE = new ExperiencesView(
            new ExperienceTally(List.of()).figures(ExperienceGroup.ALL), List.of(), List.of(), List.of(), null);

    /**
     * One question, answered from two sides.
     *
     * @param key the message key of the question
     * @param icon the icon before it
     * @param family words of parents, youngsters and volunteers, the newest first
     * @param others words of professionals and researchers, the newest first
     */
    public record Factor(String key, String icon, List<Words> family, List<Words> others) {}

    /**
     * The beginning of an answer.
     *
     * @param text plain text
     * @param publicId the number of the experience that it is from, which has a page of its own
     */
    public record Words(String text, long publicId) {}

    /**
     * Whether any stand there, of members or visitors.
     *
     * @return false for a method that nobody told of
     */
    public boolean isAny() {
        return figures.reports() + figures.unconfirmed() > 0;
    }
}
