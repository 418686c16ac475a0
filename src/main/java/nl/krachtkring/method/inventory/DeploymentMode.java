package nl.krachtkring.method.inventory;

import java.util.Arrays;
import java.util.Optional;

/** In which form an organisation offers a method. One deployment can have several. */
public enum DeploymentMode {
    /** With one person or family. */
    INDIVIDUAL("individueel"),
    /** With several families at once. */
    GROUP("groep"),
    /** At people's homes. */
    HOME("thuis"),
    /** At a distance. */
    ONLINE("online");

    private final String word;

    DeploymentMode(String word) {
        this.word = word;
    }

    /**
     * The form of a word.
     *
     * @param word as files, addresses and the database have it; may be null
     * @return empty for another word
     */
    public static Optional<DeploymentMode> of(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word.equals(word)).findFirst();
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
        return "method.deployment.mode." + word;
    }
}
