package nl.krachtkring.member;

import java.time.Instant;

/**
 * A passkey as its owner sees it.
 *
 * @param publicId which
 * @param name what she calls it
 * @param createdAt since when
 * @param lastUsedAt when it was used last; null for never
 */
public record PasskeyView(long publicId, String name, Instant createdAt, Instant lastUsedAt) {}
