package nl.krachtkring.method;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.krachtkring.contribution.Contribution;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.platform.ids.Tokens;

/**
 * The same words of the same author about the same method within ten minutes are one contribution, while that waits or stands. What was taken
 * away, given back or hidden since is no answer to who sends them once more: then they are another one, with a hash that follows on the first.
 *
 * @param <T> experiences, or adaptations
 */
final class SentOnce<T extends Contribution> {

    /** How long the same is the same. */
    static final Duration SAME = Duration.ofMinutes(10);

    private static final Set<ContributionStatus> THERE = Set.of(ContributionStatus.HELD, ContributionStatus.PUBLISHED);

    private final Function<Set<String>, Optional<T>> rows;
    private final long window;
    private final String words;

    /**
     * Of what is sent now.
     *
     * @param words whose they are, about what, and what they say
     * @param at the time
     * @param rows finds by hash, the latest first
     */
    SentOnce(String words, Instant at, Function<Set<String>, Optional<T>> rows) {
        this.words = words;
        this.window = at.toEpochMilli() / SAME.toMillis();
        this.rows = rows;
    }

    /** What is there already, or else one that is made with the hash it goes by. */
    T orElse(Function<String, T> made) {
        String hash = hash(window);
        Optional<T> sent = rows.apply(Set.of(hash, hash(window - 1)));
        while (sent.isPresent() && !THERE.contains(sent.get().status())) {
            hash = Tokens.sha256(hash + "|" + sent.get().publicId());
            sent = rows.apply(Set.of(hash));
        }
        String free = hash;
        return sent.orElseGet(() -> made.apply(free));
    }

    private String hash(long stretch) {
        return Tokens.sha256(stretch + "|" + words);
    }
}
