package nl.krachtkring.method;

/** The three sides of eigen kracht; on the screen they always come with their plain words. */
public enum Dimension {
    /** Wat je kunt (competentioneel). */
    COMPETENCE,
    /** Wie je hebt (sociaal). */
    SOCIAL,
    /** Wat je wilt (motivationeel). */
    MOTIVATION;

    /** A method counts as strengthening a side from this value of its profile, of 0 to 3. */
    public static final int CLEARLY = 2;

    /**
     * The message key of its plain words.
     *
     * @return a key of this room
     */
    public String key() {
        return switch (this) {
            case COMPETENCE -> "method.dimension.competence";
            case SOCIAL -> "method.dimension.social";
            case MOTIVATION -> "method.dimension.motivation";
        };
    }

    /**
     * The message key of its learned name.
     *
     * @return a key of this room
     */
    public String termKey() {
        return key() + ".term";
    }

    /**
     * Its word in files and addresses.
     *
     * @return small letters
     */
    public String word() {
        return switch (this) {
            case COMPETENCE -> "competentioneel";
            case SOCIAL -> "sociaal";
            case MOTIVATION -> "motivationeel";
        };
    }
}
