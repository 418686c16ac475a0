package nl.krachtkring.discussion.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.discussion.LiveReader;
import nl.krachtkring.discussion.LiveReading;

/**
 * What a node does every second for the pages that are open on it: it ends those whose right is gone, and tells those whose
 * discussion changed. It reads what every node wrote, so that it doesn't matter where somebody replies. Without open pages
 * it asks nothing.
 */
@Singleton
class LiveRound {

    /** Proxies end what is silent for half a minute or more. */
    private static final Duration BEAT = Duration.ofSeconds(20);

    /** Then the browser calls anew: nothing stays open for who left without a word. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final LiveLines lines;
    private final LiveReading reading;
    private final Clock clock;
    private Set<Long> known = Set.of();
    private Instant beaten = Instant.EPOCH;

    @Inject
    LiveRound(LiveLines lines, LiveReading reading, Clock clock) {
        this.lines = lines;
        this.reading = reading;
        this.clock = clock;
    }

    void run() {
        List<LiveLine> open = lines.all();
        if (open.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Set<Long> changed = changed();
        Set<LiveReader> still =
                reading.still(open.stream().map(LiveLine::reader).toList());
        boolean beat = !now.isBefore(beaten.plus(BEAT));
        beaten = beat ? now : beaten;
        for (LiveLine line : open) {
            attend(line, still.contains(line.reader()), changed, beat, now);
        }
    }

    private void attend(LiveLine line, boolean still, Set<Long> changed, boolean beat, Instant now) {
        boolean news = changed.contains(line.reader().discussion());
        if (!still || (news && !reading.maySee(line.reader()))) {
            lines.end(line, LiveLine.ENDED);
        } else if (now.isAfter(line.since().plus(LONGEST))) {
            lines.drop(line);
        } else if (news) {
            lines.tell(line, LiveLine.CHANGED);
        } else if (beat) {
            lines.tell(line, LiveLine.BEAT);
        }
    }

    /** The discussions of the rows that weren't there a second ago; a row that was committed late has a lower key. */
    private Set<Long> changed() {
        List<LiveReading.Change> rows = reading.changes();
        Set<Long> before = known;
        known = rows.stream().map(LiveReading.Change::id).collect(Collectors.toCollection(HashSet::new));
        return rows.stream()
                .filter(row -> !before.contains(row.id()))
                .map(LiveReading.Change::discussion)
                .collect(Collectors.toSet());
    }
}
