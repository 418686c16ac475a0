package nl.krachtkring.group;

/** Who reads what is written in a group, in the words that stand under every send button there. */
public enum Audience {
    /** Everyone, also without an account. */
    EVERYONE("group.audience.everyone", "group.readers.everyone", "world"),
    /** The members of the group. */
    MEMBERS("group.audience.members", "group.readers.members", "lock"),
    /** Who asks something of the facilitators, and they. */
    FACILITATORS("group.audience.facilitators", "group.readers.facilitators", "lock");

    private final String key;
    private final String readersKey;
    private final String icon;

    Audience(String key, String readersKey, String icon) {
        this.key = key;
        this.readersKey = readersKey;
        this.icon = icon;
    }

    /**
     * The audience of a kind of group.
     *
     * @param kind open, closed or hidden
     * @return who reads
     */
    public static Audience of(GroupKind kind) {
        return kind == GroupKind.OPEN ? EVERYONE : MEMBERS;
    }

    /**
     * The sentence under a send button.
     *
     * @return a message key
     */
    public String getKey() {
        return key;
    }

    /**
     * The sentence above what is said.
     *
     * @return a message key
     */
    public String getReadersKey() {
        return readersKey;
    }

    /**
     * The sign before the sentence.
     *
     * @return the name of an icon
     */
    public String getIcon() {
        return icon;
    }
}
