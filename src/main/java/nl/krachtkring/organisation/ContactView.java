package nl.krachtkring.organisation;

import java.time.LocalDate;

/**
 * Somebody who speaks for an organisation.
 *
 * @param publicId the number of the row, for forms of editors
 * @param name her public name
 * @param badge the message key of her badge; empty without one
 * @param task what she does there
 * @param until the last day; null without an end
 */
public record ContactView(long publicId, String name, String badge, String task, LocalDate until) {}
