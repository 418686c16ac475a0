package nl.krachtkring.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * What is told of an organisation.
 *
 * @param name what it is called now
 * @param type what kind it is
 * @param region where it works; null when not told
 * @param offers what it offers, in Markdown; null when not told
 * @param former names that it had before, latest first
 * @param shorts abbreviations and other names in use
 * @param source where this was found; null when not told
 * @param checkedOn when that was last looked at; null when never
 */
public record OrganisationText(
        String name,
        OrganisationType type,
        String region,
        String offers,
        List<FormerName> former,
        List<String> shorts,
        String source,
        LocalDate checkedOn) {

    /** Makes the lists immutable. */
    public OrganisationText {
        former = List.copyOf(former);
        shorts = List.copyOf(shorts);
    }
}
