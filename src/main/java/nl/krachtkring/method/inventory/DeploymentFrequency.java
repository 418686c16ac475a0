package nl.krachtkring.method.inventory;

import java.util.Arrays;
import java.util.Optional;

/** How often an organisation works with a method, in bands that people know without looking anything up. */
public enum DeploymentFrequency {
    /** Every week or more often. */
    WEEKLY("elke-week"),
    /** Every month. */
    MONTHLY("elke-maand"),
    /** Some times a year. */
    YEARLY("paar-keer-per-jaar"),
    /** Less than that. */
    RARELY("minder-vaak");

    private final String word;

    DeploymentFrequency(String word) {
        this.word = word;
    }

    /**
     * The band of a word.
     *
     * @param word as files and addresses have it; may be null
     * @return empty for another word
     */
    public static Optional<DeploymentFrequency> of(String word) {
        return Arrays.stream(values()).filter(band -> band.word.equals(word)).findFirst();
    }

    /**
     * Its word in files and addresses.
     *
     * @return small letters and hyphens
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
        return "method.deployment.frequency." + word;
    }
}
