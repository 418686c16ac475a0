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
 * @param again whether a facilitator ended her membership and none has let her in since; under which name isn't told, so that it
 *     doesn't bring two names of hers together
 */
public record RequestView(long publicId, PersonaView name, String answer, Instant askedAt, boolean again) {}
