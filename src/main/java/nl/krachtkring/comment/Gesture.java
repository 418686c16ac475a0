package nl.krachtkring.comment;

import java.util.Arrays;
import java.util.Optional;

/** What somebody lets a writer know without writing herself. Nothing is counted or ranked by it. */
public enum Gesture {
    /** She knows this from her own life. */
    RECOGNISED("herkenbaar"),
    /** It helped her. */
    THANKS("dank"),
    /** She wishes the writer well. */
    STRENGTH("sterkte");

    private final String word;

    Gesture(String word) {
        this.word = word;
    }

    /**
     * Its word in forms.
     *
     * @return stable, lower case
     */
    public String word() {
        return word;
    }

    /**
     * The one of a word.
     *
     * @param word from a form
     * @return empty for anything else
     */
    public static Optional<Gesture> of(String word) {
        return Arrays.stream(values())
                .filter(gesture -> gesture.word.equals(word))
                .findFirst();
    }
}
