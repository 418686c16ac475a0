package nl.krachtkring.platform.access;

/**
 * Something that most people have none of at a time, such as a draft. Whether a reader has any is told with the statement that finds who
 * she is, so that the pages of all others don't ask for it ({@link Actor#lacks}).
 */
public interface SeldomHeld {

    /**
     * The word for it.
     *
     * @return one for each thing
     */
    String held();

    /**
     * How to find one.
     *
     * @return a statement that selects something when person {@code s.person_id} has any; by an index
     */
    String anyHeld();
}
