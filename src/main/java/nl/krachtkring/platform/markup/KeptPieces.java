package nl.krachtkring.platform.markup;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pieces of pages that were drawn before for the same values: the menu, the foot. A piece depends on its key and on labels
 * alone, which {@code KeptTest} holds for every page, so it is the same for every reader and never old. A new version of the portal
 * begins with none.
 */
@Named("keptPieces")
@Singleton
public class KeptPieces {

    /** A dozen pieces, times sections, languages and looks. */
    private static final int MOST = 500;

    private final Map<Key, String> pieces = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Which piece.
     *
     * @param place where it stands in its page's file
     * @param values what it was drawn for
     */
    record Key(String place, String values) {}

    /** The piece; null when it must be drawn. */
    synchronized String find(Key key) {
        return pieces.get(key);
    }

    synchronized void keep(Key key, String html) {
        pieces.put(key, html);
    }
}
