package nl.krachtkring.group;

/** What can be arranged at a meeting, so that more people can come. */
public enum Arranged {
    /** Somebody minds the children. */
    CHILDCARE("group.meeting.childcare"),
    /** An interpreter is there. */
    INTERPRETER("group.meeting.interpreter"),
    /** There is something to eat. */
    FOOD("group.meeting.food"),
    /** The place can be reached with a wheelchair or a pram. */
    ACCESSIBLE("group.meeting.accessible");

    private final String key;

    Arranged(String key) {
        this.key = key;
    }

    /**
     * Its word.
     *
     * @return a message key
     */
    public String getKey() {
        return key;
    }
}
