package nl.krachtkring.method.intake;

/**
 * Why a line does what it does, in words.
 *
 * @param key of the message; null when there is nothing to say
 * @param value what the message names; may be empty
 */
public record Why(String key, String value) {

    static final Why NOTHING = new Why(null, "");

    /**
     * Whether there is something to say.
     *
     * @return false for a line that just stands
     */
    public boolean isTold() {
        return key != null;
    }
}
