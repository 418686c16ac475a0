package nl.krachtkring.platform.markup;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Rows of lists and pieces of pages that were drawn before from the same record: what is read most. The key holds the whole text and
 * name, so a piece that changed in anything is another one, and who may read it is asked elsewhere, each time.
 */
@Named("drawnPieces")
@Singleton
public class DrawnPieces {

    /** Some 2 KB each; the menu and the foot, asked for by every page, stay. */
    private static final int MOST = 4_000;

    private final Map<Key, String> pieces = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
            return size() > MOST;
        }
    };

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
     * What a piece that stands in a page was drawn from.
     *
     * @param place where it stands in its page's file
     * @param values what else it was drawn for; empty when nothing
     * @param from what it shows; null for labels alone
     */
    record Piece(String place, String values, Record from) {}

    /** The piece; null when it must be drawn. */
    synchronized String find(Key key) {
        return pieces.get(key);
    }

    synchronized void keep(Key key, String html) {
        pieces.put(key, html);
    }
}
