package nl.krachtkring.contribution;

import java.util.Locale;

/**
 * A page that people can talk about elsewhere; everyone may read it.
 *
 * @param ref points to it
 * @param publicId its number, as forms know it
 * @param title its title
 * @param address where it stands
 */
public record SubjectPage(ContributionRef ref, long publicId, String title, String address) {

    /**
     * What kind of page it is, in a word.
     *
     * @return a message key
     */
    public String getKey() {
        return "contribution.subject." + ref.kind().name().toLowerCase(Locale.ROOT);
    }
}
