package nl.krachtkring.platform.storage;

import nl.krachtkring.platform.access.Actor;

/** A room's answer to who may read the files of its things. Asked each time that a file is read. */
public interface FileRights {

    /**
     * Whether this room answers for a kind of thing.
     *
     * @param kind as in {@link FileOwner}
     * @return true in exactly one room
     */
    boolean answersFor(String kind);

    /**
     * Whether somebody may read the files of a thing: the same answer as for the thing itself.
     *
     * @param actor who reads
     * @param owner the thing
     * @return false also when the thing isn't there; both are absent
     */
    boolean mayRead(Actor actor, FileOwner owner);
}
