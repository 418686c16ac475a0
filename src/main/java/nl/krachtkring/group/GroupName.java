package nl.krachtkring.group;

/**
 * What stands before a discussion: where it is.
 *
 * @param id the key of the group; never shown
 * @param slug its word in addresses
 * @param name its name
 * @param kind who reads there
 */
public record GroupName(long id, String slug, String name, GroupKind kind) {

    /**
     * Where the group is.
     *
     * @return a path
     */
    public String getAddress() {
        return "/groepen/" + slug;
    }
}
