package nl.krachtkring.discussion.web;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.krachtkring.discussion.LiveReader;
import nl.krachtkring.platform.ids.PersonId;

/** The pages that are open on this node, not more than it can bear. */
@Singleton
class LiveLines {

    /** In all; the other pages ask now and then. */
    static final int MOST = 400;

    /** For one person: a few devices and a few tabs. */
    static final int MOST_OF_ONE = 6;

    private final Set<LiveLine> open = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    @Inject
    LiveLines(Clock clock) {
        this.clock = clock;
    }

    boolean isFree() {
        return open.size() < MOST;
    }

    /** Keeps a page; the oldest of the same person makes place for it. */
    void take(LiveReader reader, AsyncContext page) {
        page.setTimeout(0);
        LiveLine line = new LiveLine(reader, page, clock.instant());
        page.addListener(new Gone(line));
        List<LiveLine> hers = of(reader.person());
        for (int i = 0; i <= hers.size() - MOST_OF_ONE; i++) {
            end(hers.get(i), LiveLine.CROWDED);
        }
        open.add(line);
        tell(line, LiveLine.BEGIN);
    }

    List<LiveLine> all() {
        return List.copyOf(open);
    }

    void tell(LiveLine line, String words) {
        if (!line.say(words)) {
            drop(line);
        }
    }

    /** Says a last word. */
    void end(LiveLine line, String words) {
        line.say(words);
        drop(line);
    }

    /** Ends a page without a word; its browser calls again. */
    void drop(LiveLine line) {
        open.remove(line);
        line.close();
    }

    private List<LiveLine> of(PersonId person) {
        return open.stream()
                .filter(line -> line.reader().person().equals(person))
                .sorted(Comparator.comparing(LiveLine::since))
                .toList();
    }

    @PreDestroy
    void endAll() {
        all().forEach(this::drop);
    }

    /** The browser went away, or the server did. */
    private final class Gone implements AsyncListener {

        private final LiveLine line;

        private Gone(LiveLine line) {
            this.line = line;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            open.remove(line);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            drop(line);
        }

        @Override
        public void onError(AsyncEvent event) {
            drop(line);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // it is never started anew
        }
    }
}
