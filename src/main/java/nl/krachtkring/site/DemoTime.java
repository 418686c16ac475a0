package nl.krachtkring.site;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of the demo, which are told as how long ago something was at the first start. */
final class DemoTime {

    private static final Pattern AGO = Pattern.compile("(?:(\\d{1,4})d)? ?(?:(\\d{1,2})h)?");

    private DemoTime() {}

    /**
     * The moment so long ago.
     *
     * @param now the first start
     * @param ago days and hours, such as {@code 12d 4h}, {@code 3d} or {@code 5h}
     * @return the moment
     * @throws IllegalArgumentException for anything else
     */
    static Instant before(Instant now, String ago) {
        Matcher parts = AGO.matcher(ago.strip());
        if (ago.isBlank() || !parts.matches()) {
            throw new IllegalArgumentException("not a time such as 12d 4h: " + ago);
        }
        return now.minus(Duration.ofDays(number(parts.group(1)))).minus(Duration.ofHours(number(parts.group(2))));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
