package nl.krachtkring.group;

import java.time.Instant;

/**
 * Where the reader is a guest.
 *
 * @param publicId the number of the proposal
 * @param subject the discussion or meeting
 * @param until the first moment at which she no longer reads along
 */
public record OwnVisit(long publicId, Visited subject, Instant until) {}
