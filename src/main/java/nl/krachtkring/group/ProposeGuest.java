package nl.krachtkring.group;

import java.time.LocalDate;
import nl.krachtkring.platform.access.Visit;

/**
 * Somebody from outside is asked in.
 *
 * @param kind discussion or meeting
 * @param number the public number of it
 * @param who exact e-mail address or public name
 * @param until the first day on which the guest no longer reads along
 * @param why why the group would want that
 */
public record ProposeGuest(Visit.Kind kind, long number, String who, LocalDate until, String why) {

    /** A few sentences. */
    public static final int LONGEST_WHY = 300;

    /** No guest stays longer than this. */
    public static final int MOST_DAYS = 90;
}
