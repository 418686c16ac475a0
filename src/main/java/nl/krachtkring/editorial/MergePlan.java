package nl.krachtkring.editorial;

import java.util.List;
import nl.krachtkring.contribution.Carried;

/**
 * What making two pages one would do.
 *
 * @param gone the one that would go
 * @param kept the one that would stay
 * @param carried what would go along, most first; nothing of which there is none
 * @param names by which the one that stays would be found too
 * @param differences what the pages themselves say otherwise, which doesn't go along
 * @param refusal the message key of why it can't be; null when it can
 * @param mark by which an editor says what she saw
 */
public record MergePlan(
        Side gone,
        Side kept,
        List<Carried> carried,
        List<String> names,
        List<PartChange> differences,
        String refusal,
        String mark) {

    /** Makes the lists immutable. */
    public MergePlan {
        carried = List.copyOf(carried);
        names = List.copyOf(names);
        differences = List.copyOf(differences);
    }

    /**
     * One of the two.
     *
     * @param slug its name in addresses
     * @param title its title
     * @param address where it stands
     * @param names its other names
     * @param stands false while a moderator hides it
     */
    public record Side(String slug, String title, String address, List<String> names, boolean stands) {

        /** Makes the list immutable. */
        public Side {
            names = List.copyOf(names);
        }
    }
}
