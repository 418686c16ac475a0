package nl.krachtkring.discussion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.richtext.Typed;

/**
 * The answers of a new poll and its last day.
 *
 * @param options the answers, in the order in which they are shown
 * @param lastDay the last day on which members choose, in the Netherlands; null where none was understood
 */
public record NewPoll(List<String> options, LocalDate lastDay) {

    /** With more one no longer reads them all. */
    public static final int MOST = 10;

    /** So long an answer still fits a phone. */
    public static final int LONGEST = 100;

    /** Beyond that nobody remembers to look. */
    private static final int MOST_DAYS = 60;

    /** Makes the list immutable. */
    public NewPoll {
        options = List.copyOf(options);
    }

    /**
     * A poll as typed.
     *
     * @param lines one answer on each line; may be null
     * @param lastDay the last day; null where none was understood
     * @return without empty lines, space around the answers, and what only deceives
     */
    public static NewPoll of(String lines, LocalDate lastDay) {
        List<String> options = lines == null
                ? List.of()
                : lines.lines().map(Typed::line).filter(line -> !line.isEmpty()).toList();
        return new NewPoll(options, lastDay);
    }

    /**
     * Asks the rules of polls.
     *
     * @param now the time
     * @throws RuleViolation of field {@code pollOptions} or {@code pollDay}
     */
    void require(Instant now) {
        requireOptions(options, "pollOptions");
        LocalDate today = DutchTime.day(now);
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(MOST_DAYS))) {
            throw new RuleViolation("pollDay", "discussion.poll.day.wrong", MOST_DAYS);
        }
    }

    /** Asks the rules of answers alone, for a field of a form. */
    static void requireOptions(List<String> options, String field) {
        Set<String> different =
                options.stream().map(option -> option.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        if (options.size() < 2 || options.size() > MOST) {
            throw new RuleViolation(field, "discussion.poll.options.number", MOST);
        }
        if (different.size() < options.size()) {
            throw new RuleViolation(field, "discussion.poll.options.same");
        }
        if (options.stream().anyMatch(option -> option.length() > LONGEST)) {
            throw new RuleViolation(field, "discussion.poll.options.long", LONGEST);
        }
    }

    /** When choosing ends: at the end of the last day. */
    Instant closesAt() {
        return lastDay.plusDays(1).atStartOfDay(DutchTime.ZONE).toInstant();
    }
}
