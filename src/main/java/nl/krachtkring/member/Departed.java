package nl.krachtkring.member;

import java.net.URI;

/**
 * Somebody who leaves to sign in at an organisation.
 *
 * @param address where to
 * @param journey what her browser holds until she is back
 */
public record Departed(URI address, String journey) {}
