package nl.krachtkring.contribution;

import java.util.Locale;

/** The parts of a piece about what a discussion taught. */
public enum LessonPart {
    /** What goes well. */
    GOOD,
    /** What can be better. */
    BETTER,
    /** What is asked, and of whom. */
    ASKED;

    /**
     * Its heading.
     *
     * @return a message key
     */
    public String getKey() {
        return "contribution.lesson." + name().toLowerCase(Locale.ROOT);
    }
}
