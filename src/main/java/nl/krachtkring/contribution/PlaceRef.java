package nl.krachtkring.contribution;

/**
 * The place a contribution stands in.
 *
 * @param groupId the key of the group; null on the open part of the site
 */
public record PlaceRef(Long groupId) {

    /** The open part of the site, outside every group. */
    public static final PlaceRef SITE = new PlaceRef(null);
}
