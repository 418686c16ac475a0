package nl.krachtkring.organisation;

/**
 * Who is to speak for an organisation. All are texts as typed.
 *
 * @param person the public number of her name
 * @param task what she does there
 * @param until the last day, as {@code 2026-11-22}; may be empty
 */
public record AppointContact(String person, String task, String until) {}
