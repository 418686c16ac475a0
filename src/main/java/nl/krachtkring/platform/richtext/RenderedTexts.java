package nl.krachtkring.platform.richtext;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Keeps the HTML of the texts of members that are read most, so that a page with 50 of them needn't parse and sanitise 50 texts.
 * The key is the text itself, so an entry is never wrong; who may read it is asked elsewhere, each time.
 */
@Singleton
public class RenderedTexts {

    private static final int MOST = 4_000;
    private static final int LONGEST = 6_000;

    private final RichText richText;
    private final Cache<String, String> kept =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /**
     * For the container.
     *
     * @param richText makes texts safe to show
     */
    @Inject
    public RenderedTexts(RichText richText) {
        this.richText = richText;
    }

    /**
     * What a member or guest wrote and others read now.
     *
     * @param markdown the text as typed
     * @return as {@link RichText#html}
     */
    public String html(String markdown) {
        return markdown.length() > LONGEST ? richText.html(markdown) : kept.get(markdown, richText::html);
    }

    /**
     * The beginning of what a member or guest wrote.
     *
     * @param markdown the text as typed
     * @param length at most so many characters
     * @return as {@link RichText#excerpt}
     */
    public String excerpt(String markdown, int length) {
        return richText.excerpt(markdown, length);
    }
}
