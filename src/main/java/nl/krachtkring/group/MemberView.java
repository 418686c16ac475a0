package nl.krachtkring.group;

import nl.krachtkring.member.PersonaView;

/**
 * Somebody in a group, as the other members see it.
 *
 * @param name the name in this group, with its badge
 * @param facilitator whether this is a facilitator
 */
public record MemberView(PersonaView name, boolean facilitator) {}
