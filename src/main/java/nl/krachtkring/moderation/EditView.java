package nl.krachtkring.moderation;

import java.time.Instant;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.NewText;

/**
 * A text that is about to be changed, by its author's account or by her private link.
 *
 * @param card where it stands
 * @param standing as it stands
 * @param html as it stands, sanitised
 * @param begun what was offered before and waits or was given back; as it stands otherwise
 * @param version of what stands; by a private link, how many texts there were before this one
 * @param until when the period ends; null by a private link, where it can be changed until it is decided about
 * @param checked whether a moderator reads the change first
 * @param waits whether a change waits already, or the text itself
 * @param returned whether a change was given back, or the text itself
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
