package nl.krachtkring.moderation;

import java.time.Instant;

/**
 * That a moderator looked into a group, as its facilitators read it. Which text it was stays with the moderators: a report
 * must not lead back to who made it.
 *
 * @param name the public name of the moderator
 * @param reason why, in her words
 * @param at when
 */
public record LookView(String name, String reason, Instant at) {}
