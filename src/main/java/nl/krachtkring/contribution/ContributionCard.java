package nl.krachtkring.contribution;

import java.time.Instant;

/**
 * What other rooms show of a contribution: the queue, a notification, a search result, somebody's own list.
 *
 * @param ref the contribution
 * @param publicId its number in addresses; 0 where its address has a slug instead
 * @param title its title, or that of what it belongs to
 * @param text its whole text as Markdown, for the queue and the index
 * @param author the name on the screen
 * @param personaId the persona; null for guests and for what has no single author
 * @param address where it stands, with anchor
 * @param place the group or the site
 * @param placeName the name of the group; empty on the site
 * @param at when it was published, else written
 * @param status its state
 */
public record ContributionCard(
        ContributionRef ref,
        long publicId,
        String title,
        String text,
        String author,
        Long personaId,
        String address,
        PlaceRef place,
        String placeName,
        Instant at,
        ContributionStatus status) {

    /**
     * The same under the name itself, for who answers for the text.
     *
     * @param name the name
     * @return another card
     */
    public ContributionCard signedAs(String name) {
        return new ContributionCard(ref, publicId, title, text, name, personaId, address, place, placeName, at, status);
    }

    /**
     * The same with another text.
     *
     * @param other the text, and the title where the kind has one of its own
     * @return another card
     */
    public ContributionCard saying(NewText other) {
        String heading = other.title() == null ? title : other.title();
        return new ContributionCard(
                ref, publicId, heading, other.body(), author, personaId, address, place, placeName, at, status);
    }
}
