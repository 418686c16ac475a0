package nl.krachtkring.member;

import java.time.Instant;

/**
 * A device on which one is signed in.
 *
 * @param handle names it in a form; nothing can be opened with it
 * @param device the device in words
 * @param startedAt since when
 * @param lastUsedAt when it was last used, to about five minutes
 * @param current whether it is this one
 */
public record SignInView(String handle, String device, Instant startedAt, Instant lastUsedAt, boolean current) {}
