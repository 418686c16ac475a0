package nl.krachtkring.moderation;

import java.time.Instant;

/**
 * A silence or suspension in the list of whom it is about.
 *
 * @param kind which
 * @param address where she reads why
 * @param startsAt from when
 * @param endsAt until when
 * @param running whether it works now
 */
public record OwnMeasure(MeasureKind kind, String address, Instant startsAt, Instant endsAt, boolean running) {}
