package nl.krachtkring.member;

/** What somebody can tell of herself under a name. */
public enum ProfileField {
    /** A few sentences. */
    INTRO(500),
    /** Neighbourhood or region. */
    REGION(80),
    /** Languages that she speaks. */
    LANGUAGES(120),
    /** What she can help others with. */
    HELPS(300),
    /** What she does for work. */
    WORK(120);

    private final int longest;

    ProfileField(int longest) {
        this.longest = longest;
    }

    /**
     * How much fits in.
     *
     * @return characters
     */
    public int getLongest() {
        return longest;
    }

    /**
     * What it is called.
     *
     * @return a message key
     */
    public String getKey() {
        return "member.field." + name();
    }
}
