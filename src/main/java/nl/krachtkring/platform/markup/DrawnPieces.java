package nl.krachtkring.platform.markup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.krachtkring.platform.ids.Tokens;

/**
 * Rows of lists and pieces of pages that were drawn before from the same record: what is read most. The key holds the whole text and
 * name, so a piece that changed in anything is another one, and who may read it is asked elsewhere, each time.
 */
@Named("drawnPieces")
@Singleton
public class DrawnPieces {

    /** Drawn into a kept piece where each reader gets a text of her own; nobody can write it, since nobody sees it. */
    public static final String OWN = "own-" + Tokens.random(128);

    /** Characters of all pieces together; the menu and the foot, asked for by every page, stay. */
    private static final int MOST = 8_000_000;

    /** So many records of which pages keep pieces are known by themselves. */
    private static final int RECORDS = 500;

    /** Whether every second piece that was drawn before is drawn again and compared: in tests, which run with assertions. */
    private static final boolean CHECKED = DrawnPieces.class.desiredAssertionStatus();

    private final AtomicInteger found = new AtomicInteger();

    private final Cache<Key, String> pieces = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Key key, String html) -> html.length())
            .executor(Runnable::run)
            .build();

    private final Cache<Record, Source> sources =
            Caffeine.newBuilder().maximumSize(RECORDS).executor(Runnable::run).build();

    /**
     * Which piece.
     *
     * @param from what it was drawn from; its type tells pieces of different kinds apart
     * @param language of its labels
     * @param day on which it was drawn, since moments are told from that day
     */
    record Key(Record from, Locale language, LocalDate day) {

        /** Written out, since every row of a page asks. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && from.equals(that.from)
                    && language.equals(that.language)
                    && day.equals(that.day);
        }

        @Override
        public int hashCode() {
            return 31 * from.hashCode() + language.hashCode();
        }
    }

    /**
     * A record and all that are equal to it, as one object: a page with many pieces of one record compares it once. It equals itself alone, so
     * when it is forgotten what was drawn from it is drawn anew.
     */
    static final class Source {
        private final Record record;

        private Source(Record record) {
            this.record = record;
        }

        @Override
        public String toString() {
            return record.toString();
        }
    }

    /**
     * What a piece that stands in a page was drawn from.
     *
     * @param place where it stands in its page's file
     * @param values what else it was drawn for; empty when nothing
     * @param from what it shows, null for labels alone
     */
    record Piece(String place, String values, Source from) {

        /** Written out, as that of its key. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Piece that
                    && place.equals(that.place)
                    && values.equals(that.values)
                    && Objects.equals(from, that.from);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * place.hashCode() + values.hashCode()) + Objects.hashCode(from);
        }
    }

    /** What stands for all records that are equal to this one. */
    Source source(Record record) {
        return sources.get(record, Source::new);
    }

    /** The piece; null when it must be drawn. */
    String find(Key key) {
        return pieces.getIfPresent(key);
    }

    void keep(Key key, String html) {
        pieces.put(key, html);
    }

    /** Whether a piece that was found is drawn again, to {@link #compare} both. */
    boolean isCompared() {
        return CHECKED && found.getAndIncrement() % 2 == 0;
    }

    /**
     * Holds that a piece depends on its key alone.
     *
     * @param key of the piece
     * @param kept what was drawn before
     * @param drawn what is drawn now
     * @throws IllegalStateException when they differ: somebody would be shown what was drawn for somebody else
     */
    static void compare(Key key, String kept, String drawn) {
        if (!kept.equals(drawn)) {
            throw new IllegalStateException("A kept piece depends on more than its key.\nKey: " + key + "\nKept: "
                    + kept + "\nDrawn: " + drawn);
        }
    }
}
