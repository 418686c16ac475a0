package nl.krachtkring.member;

import java.time.Instant;

/**
 * An organisation at which somebody can sign in to her account.
 *
 * @param publicId which
 * @param provider the key of the organisation
 * @param name of the organisation; its key when it is not offered any more
 * @param linkedAt since when
 * @param lastUsedAt when it was used last; null for never
 */
public record IdentityView(long publicId, String provider, String name, Instant linkedAt, Instant lastUsedAt) {}
