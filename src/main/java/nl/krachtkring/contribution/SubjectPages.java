package nl.krachtkring.contribution;

/** A room whose pages people can talk about elsewhere, and say so. */
public interface SubjectPages {

    /**
     * The kind of its pages.
     *
     * @return one kind
     */
    ContributionKind kind();

    /**
     * Where {@link Subjects} finds them.
     *
     * @return a table with {@code id}, {@code public_id}, {@code slug}, {@code title} and {@code status}
     */
    String table();

    /**
     * The first word of their addresses.
     *
     * @return such as {@code werkwijzen}
     */
    String folder();
}
