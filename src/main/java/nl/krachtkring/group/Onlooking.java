package nl.krachtkring.group;

import java.time.Instant;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.platform.access.Visit;

/**
 * A guest who reads along now.
 *
 * @param name under which name
 * @param until the first moment at which she no longer does
 * @param what the discussion or meeting
 * @param title what it is about
 * @param address its page
 */
public record Onlooking(PersonaView name, Instant until, Visit what, String title, String address) {}
