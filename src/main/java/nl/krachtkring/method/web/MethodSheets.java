package nl.krachtkring.method.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.krachtkring.method.MethodFamily;
import nl.krachtkring.method.MethodText;

/**
 * Keeps PDF files of methods under all that they are made of, since making one takes a hundred times as long as a page and everyone may
 * ask for it. Holds texts of public pages alone.
 */
@Singleton
class MethodSheets {

    /** Files kept at most; some 40 KB each. */
    private static final int MOST = 100;

    private final Map<Key, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
            return size() > MOST;
        }
    };

    /**
     * What decides what a file says.
     *
     * @param text the method
     * @param family what it comes from and what came of it
     * @param language of the labels
     * @param today decides what must be checked
     */
    record Key(MethodText text, MethodFamily family, Locale language, LocalDate today) {}

    /** The file; one is made at a time, so that many requests at once take turns instead of all processors. */
    synchronized byte[] of(Key key, Supplier<byte[]> make) {
        return kept.computeIfAbsent(key, one -> make.get());
    }
}
