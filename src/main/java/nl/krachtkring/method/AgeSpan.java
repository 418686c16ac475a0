package nl.krachtkring.method;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ages in years.
 *
 * @param from the youngest; null for no limit
 * @param to the oldest; null for no limit
 */
public record AgeSpan(Integer from, Integer to) {

    /**
     * How pages say it.
     *
     * @return a message that takes both ends, of which it names those that there are; empty without any
     */
    public String key() {
        if (from == null) {
            return to == null ? "" : "method.age.upTo";
        }
        return to == null ? "method.age.from" : "method.age.span";
    }

    /**
     * The bands that it covers at least in part; an end that only touches doesn't count.
     *
     * @return words of {@link AgeBand}
     */
    public Set<String> bands() {
        return Arrays.stream(AgeBand.values())
                .filter(band -> (from == null || from < band.to()) && (to == null || to > band.from()))
                .map(AgeBand::code)
                .collect(Collectors.toSet());
    }
}
