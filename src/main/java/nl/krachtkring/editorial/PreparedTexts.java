package nl.krachtkring.editorial;

import java.util.LinkedHashMap;
import java.util.Map;
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

    private final Map<Long, Entry<T>> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Entry<T>> eldest) {
            return size() > MOST;
        }
    };

    private record Entry<T>(int version, T value) {}

    /**
     * What was prepared for this version, or else is now.
     *
     * @param record the page
     * @param prepare parses and renders it
     * @return the prepared text
     */
    public T of(PublishedRecord record, Supplier<T> prepare) {
        synchronized (kept) {
            Entry<T> entry = kept.get(record.id());
            if (entry != null && entry.version() == record.version()) {
                return entry.value();
            }
        }
        T value = prepare.get();
        synchronized (kept) {
            kept.put(record.id(), new Entry<>(record.version(), value));
        }
        return value;
    }
}
