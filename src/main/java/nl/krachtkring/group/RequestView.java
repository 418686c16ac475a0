package nl.krachtkring.group;

import java.time.Instant;
import nl.krachtkring.member.PersonaView;

/**
 * Somebody who wants to join, as a facilitator sees it.
 *
 * @param publicId its number in forms
 * @param name the name for this group, with its badge
 * @param answer what was answered to the group's question; empty without an answer
 * @param askedAt when
 */
public record RequestView(long publicId, PersonaView name, String answer, Instant askedAt) {}
