package nl.krachtkring.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of organisation it is. The lower-case name is its word in addresses and content files. */
public enum OrganisationType {
    /** Gives youth care. */
    PROVIDER("aanbieder"),
    /** A team of a neighbourhood. */
    TEAM("wijkteam"),
    /** Certified for child protection and youth probation. */
    PROTECTION("gecertificeerd"),
    /** Health care for the young. */
    HEALTH("gezondheid"),
    /** A practice of one or a few professionals. */
    PRACTICE("praktijk"),
    /** A municipality. */
    MUNICIPALITY("gemeente"),
    /** Research, knowledge, education. */
    KNOWLEDGE("kennis"),
    /** Of parents, volunteers or neighbours. */
    CITIZENS("bewoners"),
    /** A professional body. */
    PROFESSION("beroep"),
    /** Anything else, or not told yet. */
    OTHER("overig");

    private final String word;

    OrganisationType(String word) {
        this.word = word;
    }

    /**
     * Its word in addresses and content files.
     *
     * @return lower-case letters
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
        return "organisation.type." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The type of a word.
     *
     * @param word as {@link #word} gives it; may be null
     * @return empty for any other word
     */
    public static Optional<OrganisationType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
