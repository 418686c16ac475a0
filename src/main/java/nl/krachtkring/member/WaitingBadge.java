package nl.krachtkring.member;

import java.time.Instant;

/**
 * A badge that somebody must decide about.
 *
 * @param publicId its number
 * @param name the public name of who asks
 * @param kind the message key of the badge
 * @param organisation the organisation that was named
 * @param known whether that organisation stands in the list
 * @param renewal whether it was confirmed before
 * @param registered her registration; null when she gave none
 * @param askedAt since when it waits; null when not known
 * @param own whether it is the reader's own, who can't decide about it
 */
public record WaitingBadge(
        long publicId,
        String name,
        String kind,
        String organisation,
        boolean known,
        boolean renewal,
        RegisteredAs registered,
        Instant askedAt,
        boolean own) {}
