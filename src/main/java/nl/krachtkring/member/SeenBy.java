package nl.krachtkring.member;

/** Who reads a field of a profile. */
public enum SeenBy {
    /** She alone. */
    NOBODY,
    /** Members of groups in which she bears this name. */
    GROUPS,
    /** Everyone who may read what she wrote under this name. */
    READERS;

    /**
     * What it is called.
     *
     * @return a message key
     */
    public String getKey() {
        return "member.seenBy." + name();
    }
}
