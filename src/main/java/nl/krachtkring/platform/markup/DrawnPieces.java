package nl.krachtkring.platform.markup;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Rows of lists that were drawn before from the same record: the comments that are read most. The key holds the whole text and
 * name, so a row that changed in anything is another one, and who may read it is asked elsewhere, each time.
 */
@Named("drawnPieces")
@Singleton
public class DrawnPieces {

    /** Some 2 KB each. */
    private static final int MOST = 3_000;

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
    record Key(Record from, Locale language, LocalDate day) {}

    /** The piece; null when it must be drawn. */
    synchronized String find(Key key) {
        return pieces.get(key);
    }

    synchronized void keep(Key key, String html) {
        pieces.put(key, html);
    }
}
