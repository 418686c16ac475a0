package nl.krachtkring.platform.access;

import nl.krachtkring.platform.ids.PersonaId;

/**
 * How an actor stands in one group.
 *
 * @param role what the actor is there
 * @param persona the name under which the actor writes there
 */
public record Standing(PlaceRole role, PersonaId persona) {}
