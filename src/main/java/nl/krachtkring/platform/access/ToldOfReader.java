package nl.krachtkring.platform.access;

import java.util.List;

/**
 * A source that is asked in the statement that finds who acts, so that it costs no question of its own. On its own it is asked for people
 * who aren't acting now ({@link Actors}).
 */
public interface ToldOfReader extends ActorSource {

    /**
     * What to ask.
     *
     * @return expressions of SQL with one value each, about person {@code s.person_id}, by an index; each {@code ?} stands for the moment
     */
    List<String> told();

    /**
     * Adds what was found.
     *
     * @param values of the expressions, in their order; null where an expression found nothing
     * @param builder what is known so far
     */
    void tell(List<Object> values, ActorBuilder builder);
}
