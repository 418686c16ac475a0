package nl.krachtkring.editorial;

import java.time.Instant;
import nl.krachtkring.member.PersonaView;

/**
 * A page that became part of another one.
 *
 * @param publicId the number of the merge
 * @param recordId the key of the page
 * @param slug its name in the old address
 * @param title its title; empty when it didn't stand on the site
 * @param at when
 * @param editor who did it; null when she is gone
 * @param reason why
 */
public record MergedLine(
        long publicId, long recordId, String slug, String title, Instant at, PersonaView editor, String reason) {}
