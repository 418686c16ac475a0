package nl.krachtkring.group;

/** Who reads what is written in a group, in the words that stand under every send button there. */
public enum Audience {
    /** Everyone, also without an account. */
    EVERYONE("group.audience.everyone", "world"),
    /** The members of the group. */
    MEMBERS("group.audience.members", "lock");

    private final String key;
    private final String icon;

    Audience(String key, String icon) {
        this.key = key;
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
     * The sentence for the page.
     *
     * @return a message key
     */
    public String getKey() {
        return key;
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
