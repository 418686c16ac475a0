package nl.krachtkring.organisation;

import java.util.List;

/**
 * An organisation in the list.
 *
 * @param slug its name in the address
 * @param name what it is called
 * @param type what kind it is
 * @param region where it works; null when not told
 * @param excerpt the beginning of what it offers; may be empty
 * @param otherNames former and short names
 */
public record OrganisationSummary(
        String slug, String name, OrganisationType type, String region, String excerpt, List<String> otherNames) {

    /** Makes the list immutable. */
    public OrganisationSummary {
        otherNames = List.copyOf(otherNames);
    }

    /**
     * Its page.
     *
     * @return a path
     */
    public String getAddress() {
        return "/organisaties/" + slug;
    }

    /**
     * The former and short names on one line.
     *
     * @return empty without any
     */
    public String getAlsoCalled() {
        return String.join(", ", otherNames);
    }
}
