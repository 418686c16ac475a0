package nl.krachtkring.discussion.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.krachtkring.discussion.LiveReader;
import nl.krachtkring.discussion.LiveReading;
import nl.krachtkring.given.Hours;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes over the lines of two nodes that read the same rows of work. */
class LiveRoundTest {

    private static final LiveReader PARENT = new LiveReader(new PersonId(1), 11, 7);
    private static final LiveReader OTHER = new LiveReader(new PersonId(2), 22, 7);
    private static final LiveReader ELSEWHERE = new LiveReader(new PersonId(2), 22, 8);

    private final Hours clock = new Hours();
    private final List<LiveReading.Change> rows = new ArrayList<>();
    private final Set<LiveReader> still = new HashSet<>(Set.of(PARENT, OTHER, ELSEWHERE));
    private final Set<LiveReader> refused = new HashSet<>();
    private final LiveReading reading = new LiveReading(null, null, null, clock) {
        @Override
        public List<Change> changes() {
            return List.copyOf(rows);
        }

        @Override
        public Set<LiveReader> still(Collection<LiveReader> readers) {
            return still;
        }

        @Override
        public boolean maySee(LiveReader reader) {
            return !refused.contains(reader);
        }
    };
    private final LiveLines hereLines = new LiveLines(clock);
    private final LiveLines thereLines = new LiveLines(clock);
    private final LiveRound here = new LiveRound(hereLines, reading, clock);
    private final LiveRound there = new LiveRound(thereLines, reading, clock);
    private final Heard parent = new Heard();
    private final Heard other = new Heard();

    @BeforeEach
    void open() {
        hereLines.take(PARENT, parent.context());
        thereLines.take(OTHER, other.context());
        bothNodes();
        parent.forget();
        other.forget();
    }

    @Test
    void readers_on_both_nodes_hear_of_a_reply_once() {
        rows.add(new LiveReading.Change(100, 7));
        bothNodes();
        bothNodes();
        assertEquals(LiveLine.CHANGED, parent.words());
        assertEquals(LiveLine.CHANGED, other.words());
    }

    @Test
    void row_that_was_committed_late_has_a_lower_key_and_is_heard_too() {
        rows.add(new LiveReading.Change(100, 7));
        bothNodes();
        rows.add(0, new LiveReading.Change(99, 7));
        bothNodes();
        assertEquals(LiveLine.CHANGED.repeat(2), parent.words());
    }

    @Test
    void another_discussion_is_not_heard_of() {
        rows.add(new LiveReading.Change(100, 8));
        bothNodes();
        assertEquals("", parent.words());
    }

    @Test
    void line_of_who_may_read_no_more_ends_within_a_round_and_tells_nothing() {
        rows.add(new LiveReading.Change(100, 7));
        still.remove(PARENT);
        bothNodes();
        assertEquals(LiveLine.ENDED, parent.words());
        assertTrue(parent.isClosed());
        rows.add(new LiveReading.Change(101, 7));
        bothNodes();
        assertEquals(LiveLine.ENDED, parent.words());
        assertFalse(other.isClosed());
    }

    @Test
    void policy_is_asked_before_anything_is_said() {
        refused.add(PARENT);
        rows.add(new LiveReading.Change(100, 7));
        bothNodes();
        assertEquals(LiveLine.ENDED, parent.words());
        assertEquals(LiveLine.CHANGED, other.words());
    }

    @Test
    void nothing_happens_and_a_beat_is_heard_now_and_then_and_the_line_ends_after_a_while() {
        bothNodes();
        assertEquals("", parent.words());
        clock.pass(Duration.ofSeconds(20));
        bothNodes();
        assertEquals(LiveLine.BEAT, parent.words());
        clock.pass(Duration.ofMinutes(11));
        bothNodes();
        assertTrue(parent.isClosed());
        assertEquals(List.of(), hereLines.all());
    }

    @Test
    void who_is_gone_is_let_go() {
        parent.breakOff();
        rows.add(new LiveReading.Change(100, 7));
        bothNodes();
        assertEquals(List.of(), hereLines.all());
    }

    @Test
    void oldest_page_of_a_person_makes_place_and_others_stay() {
        List<Heard> pages = new ArrayList<>();
        for (int i = 0; i <= LiveLines.MOST_OF_ONE; i++) {
            clock.pass(Duration.ofSeconds(1));
            Heard page = new Heard();
            pages.add(page);
            hereLines.take(OTHER, page.context());
        }
        assertTrue(
                pages.get(0).words().endsWith(LiveLine.CROWDED) && pages.get(0).isClosed());
        assertEquals(1, pages.stream().filter(Heard::isClosed).count());
        assertFalse(parent.isClosed());
    }

    @Test
    void a_node_bears_so_many_and_then_takes_no_more() {
        for (int i = 0; hereLines.isFree(); i++) {
            hereLines.take(new LiveReader(new PersonId(100 + i), i, 7), new Heard().context());
        }
        assertEquals(LiveLines.MOST, hereLines.all().size());
        assertFalse(hereLines.isFree());
        hereLines.endAll();
        assertTrue(hereLines.isFree());
    }

    private void bothNodes() {
        here.run();
        there.run();
    }

    /** A browser at the other end. */
    private static final class Heard {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean closed;
        private boolean broken;

        String words() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        void forget() {
            bytes.reset();
        }

        boolean isClosed() {
            return closed;
        }

        void breakOff() {
            broken = true;
        }

        AsyncContext context() {
            ServletResponse response = (ServletResponse) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ServletResponse.class},
                    (proxy, method, values) -> method.getName().equals("getOutputStream") ? new Out() : null);
            return (AsyncContext) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {AsyncContext.class}, (proxy, method, values) -> {
                        closed |= method.getName().equals("complete");
                        return method.getName().equals("getResponse") ? response : null;
                    });
        }

        private final class Out extends ServletOutputStream {

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException();
            }

            @Override
            public void write(int value) throws IOException {
                if (broken) {
                    throw new IOException("gone");
                }
                bytes.write(value);
            }
        }
    }
}
