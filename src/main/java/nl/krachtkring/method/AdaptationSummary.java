package nl.krachtkring.method;

import nl.krachtkring.member.PersonaView;

/**
 * How somebody does it, in the list on the page of its method.
 *
 * @param publicId its number
 * @param title in one line
 * @param audience for whom
 * @param author who tells it
 * @param comments how many comments it has
 */
public record AdaptationSummary(long publicId, String title, String audience, PersonaView author, int comments) {}
