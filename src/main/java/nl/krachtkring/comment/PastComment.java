package nl.krachtkring.comment;

import java.time.Instant;
import nl.krachtkring.contribution.ContributionRef;

/**
 * A comment of a past moment, for texts that are loaded.
 *
 * @param target what it replies to
 * @param answers the key of the comment it answers; null for none
 * @param personaId who signs; null for a guest
 * @param guestName the name of a guest; null for a member
 * @param text the comment, Markdown
 * @param at when it was written
 */
public record PastComment(
        ContributionRef target, Long answers, Long personaId, String guestName, String text, Instant at) {}
