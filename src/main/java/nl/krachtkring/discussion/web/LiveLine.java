package nl.krachtkring.discussion.web;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.discussion.LiveReader;

/** One open page. What goes over it says that something changed, and never what, where or by whom. */
final class LiveLine {

    /** Something changed: ask. */
    static final String CHANGED = "event: anders\ndata: .\n\n";

    /** She may not read it any more. */
    static final String ENDED = "event: voorbij\ndata: .\n\n";

    /** Another page of hers took its place: ask now and then by yourself. */
    static final String CROWDED = "event: vol\ndata: .\n\n";

    /** Nothing, so that proxies see that somebody is there, and so that we see when nobody is. */
    static final String BEAT = ":\n\n";

    /** When it breaks, the browser calls again after three seconds. */
    static final String BEGIN = "retry: 3000\n\n";

    private static final Logger LOG = Logger.getLogger(LiveLine.class.getName());

    private final LiveReader reader;
    private final AsyncContext open;
    private final Instant since;
    private final AtomicBoolean closed = new AtomicBoolean();

    LiveLine(LiveReader reader, AsyncContext open, Instant since) {
        this.reader = reader;
        this.open = open;
        this.since = since;
    }

    LiveReader reader() {
        return reader;
    }

    Instant since() {
        return since;
    }

    /** Says something; false when nobody hears it any more. */
    boolean say(String words) {
        if (closed.get()) {
            return false;
        }
        try {
            var out = open.getResponse().getOutputStream();
            out.write(words.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return true;
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.FINE, "an open page went away", e);
            return false;
        }
    }

    /** Ends it, once. */
    void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                open.complete();
            } catch (IllegalStateException e) {
                LOG.log(Level.FINE, "an open page was gone already", e);
            }
        }
    }
}
