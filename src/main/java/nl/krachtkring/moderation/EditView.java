package nl.krachtkring.moderation;

import java.time.Instant;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.NewText;

/**
 * A text that is about to be changed.
 *
 * @param card where it stands
 * @param standing as it stands
 * @param html as it stands, sanitised
 * @param begun what was offered before and waits or was given back; as it stands otherwise
 * @param version of what stands
 * @param until when the period ends
 * @param checked whether a moderator reads the change first
 * @param waits whether a change waits already
 * @param returned whether a change was given back
 * @param form where it is changed, for kinds with a form of their own; null for one text
 */
public record EditView(
        ContributionCard card,
        NewText standing,
        String html,
        NewText begun,
        int version,
        Instant until,
        boolean checked,
        boolean waits,
        boolean returned,
        String form) {}
