package nl.krachtkring.method;

import java.util.Arrays;
import java.util.Optional;

/** Where people meet a method. */
public enum WorkPlace {
    /** At home. */
    HOME("thuis"),
    /** At school. */
    SCHOOL("school"),
    /** In the neighbourhood, the neighbourhood team and preventive care for children included. */
    NEIGHBOURHOOD("buurt"),
    /** With a provider of youth care. */
    YOUTH_CARE("jeugdhulp"),
    /** Where a judge or an agency has a say; what is said of measures must then stand on the page. */
    PROTECTION("jeugdbescherming"),
    /** With a provider of mental health care. */
    MENTAL_HEALTH("ggz");

    private final String word;

    WorkPlace(String word) {
        this.word = word;
    }

    /**
     * The place of a word.
     *
     * @param word as files and addresses have it
     * @return empty for another word
     */
    public static Optional<WorkPlace> of(String word) {
        return Arrays.stream(values()).filter(place -> place.word.equals(word)).findFirst();
    }

    /**
     * Its word in files, addresses and the database.
     *
     * @return small letters
     */
    public String word() {
        return word;
    }

    /**
     * The message key of its name.
     *
     * @return a key of this room
     */
    public String key() {
        return "method.place." + word;
    }
}
