package nl.krachtkring.method.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
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

    private final Cache<Key, byte[]> kept =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

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
        return kept.get(key, one -> make.get());
    }
}
