package nl.krachtkring.comment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.persistence.ChangeNumbers;

/**
 * The beginnings of streams, which is what most people read, kept from one page to the next. The database counts whatever changes a stream or
 * a gesture on it ({@code comment_change}, by triggers); each page reads that number first, so a change is seen with the next page, on
 * every node. What a reader may see of it is decided elsewhere, each time.
 */
@Singleton
class KnownStreams {

    private static final String CHANGES = "SELECT number FROM comment_change WHERE target_kind = ? AND target_id = ?";

    /** Comments of all kept streams together, and the streams; some 8 MB with texts of a usual length. */
    private static final int MOST = 8_000;

    /** More gestures than that are read each time. */
    private static final int MOST_GESTURES = 1_000;

    private final EntityManager entities;
    private final StreamReading reading;
    private final ChangeNumbers numbers;
    private final Cache<ContributionRef, Known> kept = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((ContributionRef target, Known known) -> 1 + known.stretch.rows())
            .executor(Runnable::run)
            .build();

    @Inject
    KnownStreams(EntityManager entities, StreamReading reading, ChangeNumbers numbers) {
        this.entities = entities;
        this.reading = reading;
        this.numbers = numbers;
    }

    /** A beginning since one change, and the gestures on it once a member asked. */
    private static final class Known {
        private final long number;
        private final StoredStretch stretch;
        private volatile Gestured gestured;

        Known(long number, StoredStretch stretch) {
            this.number = number;
            this.stretch = stretch;
        }
    }

    /** Gestures on these comments. */
    private record Gestured(Set<Long> on, List<StoredGesture> gestures) {}

    /** A stretch that begins at a key; zero for the beginning. */
    StoredStretch stretch(ContributionRef target, Stretch stretch, long from) {
        return from == 0 && !stretch.isBackward() && isOutsideTransactions()
                ? beginning(target)
                : reading.stretch(target, stretch, from);
    }

    /** A piece of one long thread. */
    StoredStretch piece(ContributionRef target, Stretch stretch, Threads.Begin begin) {
        return reading.piece(target, stretch, begin);
    }

    /** How many comments are published in all, where no row of a stretch says so. */
    int count(ContributionRef target) {
        return reading.count(target);
    }

    /** The gestures on the contribution itself and on these comments of its stream. */
    List<StoredGesture> gestures(ContributionRef target, Set<Long> on) {
        return isOutsideTransactions() ? known(target, on) : reading.gestures(target, on);
    }

    /** What a transaction has written and not committed is for nobody else. */
    private boolean isOutsideTransactions() {
        return !entities.isJoinedToTransaction();
    }

    StoredStretch beginning(ContributionRef target) {
        long number = number(target);
        Known known = kept.getIfPresent(target);
        if (known == null || known.number != number) {
            known = new Known(number, reading.stretch(target, Stretch.FIRST, 0));
            kept.put(target, known);
        }
        return known.stretch;
    }

    List<StoredGesture> known(ContributionRef target, Set<Long> on) {
        long number = number(target);
        Known known = kept.getIfPresent(target);
        if (known == null || known.number != number) {
            return reading.gestures(target, on);
        }
        Gestured gestured = known.gestured;
        if (gestured == null || !gestured.on.equals(on)) {
            gestured = new Gestured(on, reading.gestures(target, on));
            if (gestured.gestures.size() <= MOST_GESTURES) {
                known.gestured = gestured;
            }
        }
        return gestured.gestures;
    }

    /** How many comments are kept. */
    int size() {
        return kept.asMap().values().stream()
                .mapToInt(known -> known.stretch.rows())
                .sum();
    }

    private long number(ContributionRef target) {
        return numbers.of(CHANGES, target.kind().name(), target.id());
    }
}
