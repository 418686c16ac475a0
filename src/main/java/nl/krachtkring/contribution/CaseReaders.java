package nl.krachtkring.contribution;

import nl.krachtkring.platform.access.Actor;

/** The room that judges contributions says who reads one for that. */
public interface CaseReaders {

    /**
     * Whether somebody reads it as a moderator, whatever its state.
     *
     * @param actor who
     * @param ref the contribution
     * @return true as long as she may read a case about it
     */
    boolean mayReadCase(Actor actor, ContributionRef ref);
}
