package nl.krachtkring.editorial;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How an editor wants people to comment on a page.
 *
 * @param mode whether they can
 * @param days for how many days from now, 1 to 365; counts with {@link Mode#DAYS} alone
 * @param guests whether people without an account can too
 * @param checked whether a moderator reads what members write before it appears
 */
public record SetComments(
        Mode mode,

        @Min(value = 1, message = "editorial.comments.days.wrong")
        @Max(value = MOST_DAYS, message = "editorial.comments.days.wrong")
        int days,

        boolean guests,
        boolean checked) {

    /** A year: what is open longer is simply open. */
    static final int MOST_DAYS = 365;

    /** What people can do. */
    public enum Mode {
        /** Comment. */
        OPEN,
        /** Read what was said. */
        CLOSED,
        /** Comment for a number of days. */
        DAYS
    }
}
