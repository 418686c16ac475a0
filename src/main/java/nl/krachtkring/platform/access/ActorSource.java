package nl.krachtkring.platform.access;

/** A room that knows something about who acts. Sources run in the order of their number; the first finds the person. */
public interface ActorSource {

    /**
     * When this source runs.
     *
     * @return lower runs earlier; 0 finds the person, the others add to it
     */
    int order();

    /**
     * Adds what this room knows. Costs at most one database statement.
     *
     * @param builder what is known so far
     */
    void contribute(ActorBuilder builder);
}
