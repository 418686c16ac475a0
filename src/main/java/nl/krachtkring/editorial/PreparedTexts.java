package nl.krachtkring.editorial;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/**
 * Keeps what was parsed and rendered from a page, under its key and version: a page that changed is prepared anew, on
 * every node by itself. Holds text of public pages alone, never a right.
 *
 * @param <T> what is prepared
 */
public final class PreparedTexts<T> {

    /** Pages kept at most; about 30 KB each. */
    private static final int MOST = 300;

    private final Cache<Long, Entry<T>> kept =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    private record Entry<T>(int version, T value) {}

    /**
     * What was prepared for this version, or else is now.
     *
     * @param record the page
     * @param prepare parses and renders it
     * @return the prepared text
     */
    public T of(PublishedRecord record, Supplier<T> prepare) {
        Entry<T> entry = kept.getIfPresent(record.id());
        if (entry == null || entry.version() != record.version()) {
            entry = new Entry<>(record.version(), prepare.get());
            kept.put(record.id(), entry);
        }
        return entry.value();
    }
}
