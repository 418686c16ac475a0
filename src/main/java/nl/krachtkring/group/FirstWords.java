package nl.krachtkring.group;

import nl.krachtkring.platform.ids.PersonaId;

/** Knows whether somebody has introduced herself; the room of discussions does. */
public interface FirstWords {

    /**
     * Whether a name has said anything in a discussion, or opened it.
     *
     * @param discussion its public number
     * @param persona the name
     * @return also for what a moderator still has to read
     */
    boolean spoken(long discussion, PersonaId persona);
}
