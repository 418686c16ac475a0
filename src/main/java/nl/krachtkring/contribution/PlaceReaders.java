package nl.krachtkring.contribution;

import nl.krachtkring.platform.access.Actor;

/** The room that owns places says who reads what is said in one. */
public interface PlaceReaders {

    /**
     * Whether somebody reads the place by a right of her own there.
     *
     * @param actor who
     * @param place the site or a group
     * @return true on the open part of the site, and in a group that the actor may read
     */
    boolean mayRead(Actor actor, PlaceRef place);
}
