package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.krachtkring.platform.richtext.RichText;

/**
 * Keeps the HTML of the comments that are read most, so that a page with 50 of them needn't parse and sanitise 50 texts.
 * A version of a comment never changes, so an entry is never wrong; who may read it is asked elsewhere, each time.
 */
@Singleton
class RenderedTexts {

    private static final int MOST = 4_000;
    private static final int LONGEST = 6_000;

    private final RichText richText;
    private final Map<Key, String> kept = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
            return size() > MOST;
        }
    };

    /** A version of a comment. */
    private record Key(long id, int version) {}

    @Inject
    RenderedTexts(RichText richText) {
        this.richText = richText;
    }

    String html(long id, int version, String markdown) {
        if (markdown.length() > LONGEST) {
            return richText.html(markdown);
        }
        Key key = new Key(id, version);
        String html;
        synchronized (kept) {
            html = kept.get(key);
        }
        if (html == null) {
            html = richText.html(markdown);
            synchronized (kept) {
                kept.put(key, html);
            }
        }
        return html;
    }
}
