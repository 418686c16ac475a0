package nl.krachtkring.member;

/** Who somebody is to the others. The order is that in which one is chosen to stand beside a name. */
public enum BadgeKind {
    /** Professional of an organisation. */
    PROFESSIONAL(true),
    /** Researcher of an organisation. */
    RESEARCHER(true),
    /** Works for a municipality. */
    MUNICIPALITY(true),
    /** Parent. */
    PARENT(false),
    /** Youngster. */
    YOUNGSTER(false),
    /** Volunteer. */
    VOLUNTEER(false);

    private final boolean givenByOthers;

    BadgeKind(boolean givenByOthers) {
        this.givenByOthers = givenByOthers;
    }

    /**
     * Whether an administrator or organisation contact gives it, with an organisation and for a year.
     *
     * @return false for the badges that a member chooses herself
     */
    public boolean isGivenByOthers() {
        return givenByOthers;
    }

    /**
     * The message key of its word.
     *
     * @param confirmed whether it counts, which badges of others must wait for
     * @return a key of this room
     */
    public String key(boolean confirmed) {
        return "member.badge." + name() + (confirmed ? "" : ".unconfirmed");
    }
}
