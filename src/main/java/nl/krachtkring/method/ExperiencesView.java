package nl.krachtkring.method;

import java.util.List;
import java.util.Map;

/**
 * The experiences on the page of a method.
 *
 * @param figures what they say together, as far as that may be shown
 * @param family those of parents and youngsters, newest first
 * @param others those of professionals, volunteers and researchers, newest first
 * @param next the last one shown when there are older ones; null otherwise
 */
public record ExperiencesView(
        ExperienceFigures figures, List<ExperienceView> family, List<ExperienceView> others, Long next) {

    /** None yet. */
    static final ExperiencesView NONE =
            new ExperiencesView(ExperienceFigures.of(0, Map.of(), Map.of()), List.of(), List.of(), null);
}
