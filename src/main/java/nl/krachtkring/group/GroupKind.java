package nl.krachtkring.group;

/** Who may know of a group and read in it. */
public enum GroupKind {
    /** Everyone reads, also without an account; members write. */
    OPEN("group.kind.open", "world"),
    /** Everyone may know that it is there; members read and write. */
    CLOSED("group.kind.closed", "lock"),
    /** For outsiders it doesn't exist. */
    HIDDEN("group.kind.hidden", "eye-off");

    private final String key;
    private final String icon;

    GroupKind(String key, String icon) {
        this.key = key;
        this.icon = icon;
    }

    /**
     * Whether people can come into such a group in this way: nobody can ask to join what nobody can see, and a closed group has
     * somebody at its door.
     *
     * @param joining the way
     * @return whether it fits
     */
    public boolean takes(Joining joining) {
        return this == OPEN || joining == Joining.INVITATION || (this == CLOSED && joining == Joining.REQUEST);
    }

    /**
     * The kind in two words.
     *
     * @return a message key
     */
    public String getKey() {
        return key;
    }

    /**
     * The sign before the words.
     *
     * @return the name of an icon
     */
    public String getIcon() {
        return icon;
    }
}
