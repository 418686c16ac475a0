package nl.krachtkring.group;

import java.util.Optional;

/** Tells the door about discussions; filled by the room of discussions. */
public interface VisitedDiscussions {

    /**
     * Finds a discussion by its number.
     *
     * @param publicId its number
     * @return empty when there is none
     */
    Optional<Visited> byPublicId(long publicId);

    /**
     * Finds a discussion by its key.
     *
     * @param id its key
     * @return empty when there is none
     */
    Optional<Visited> byId(long id);
}
