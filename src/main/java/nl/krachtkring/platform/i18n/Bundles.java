package nl.krachtkring.platform.i18n;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Every label and mail text, read once. */
@Singleton
public class Bundles {

    /** Dutch, the first language. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** One for each room; a large room has a second one, named after it and what it is about. */
    private static final List<String> ROOMS = List.of(
            "platform",
            "privacy",
            "contribution",
            "organisation",
            "member",
            "member-account",
            "member-badge",
            "member-provider",
            "member-name",
            "moderation",
            "moderation-measure",
            "moderation-seal",
            "moderation-edit",
            "comment",
            "group",
            "group-invitation",
            "group-agenda",
            "group-door",
            "group-edit",
            "group-settings",
            "editorial",
            "editorial-desk",
            "editorial-merge",
            "editorial-proposal",
            "discussion",
            "discussion-about",
            "discussion-harvest",
            "discussion-kind",
            "discussion-round",
            "discussion-proof",
            "discussion-split",
            "discussion-start",
            "article",
            "method",
            "method-catalogue",
            "method-experience",
            "method-intake",
            "method-inventory",
            "method-merge",
            "method-question",
            "method-adaptation",
            "method-form",
            "questionnaire",
            "notification",
            "search",
            "audit",
            "site",
            "site-admin");

    private static final String SENTENCE_ENDS = "?!.…";

    private final Map<String, String> dutch = read("");
    private final Map<String, String> english = read("_en");

    /**
     * One text.
     *
     * @param language Dutch, or English where it has the text
     * @param key the message key
     * @param values what the text names, in its order
     * @return the text; the key between marks where it is missing, which the build refuses
     */
    public String text(Locale language, String key, Object... values) {
        String text = all(language).get(key);
        if (text == null) {
            return "[" + key + "]";
        }
        return values.length == 0 ? text : new MessageFormat(text, language).format(values);
    }

    /** What is wrong with a field: one sentence that begins with its label, or a second one after a label that is a sentence, such as a question. */
    String fault(Locale language, String fault, String label, Object... more) {
        boolean sentence = !label.isEmpty() && SENTENCE_ENDS.indexOf(label.charAt(label.length() - 1)) >= 0;
        Object[] values = new Object[more.length + 1];
        values[0] = label;
        System.arraycopy(more, 0, values, 1, more.length);
        return text(language, "platform.field." + fault + (sentence ? ".sentence" : ""), values);
    }

    /**
     * Every text of a language.
     *
     * @param language Dutch or English
     * @return texts by key
     */
    public Map<String, String> all(Locale language) {
        return "en".equals(language.getLanguage()) ? english : dutch;
    }

    private static Map<String, String> read(String suffix) {
        Map<String, String> texts = new HashMap<>();
        for (String room : ROOMS) {
            try (InputStream in = Bundles.class.getResourceAsStream("/messages/" + room + suffix + ".properties")) {
                if (in != null) {
                    Properties properties = new Properties();
                    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    properties.forEach((key, value) -> texts.put((String) key, (String) value));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("messages/" + room + suffix + ".properties", e);
            }
        }
        return Map.copyOf(texts);
    }
}
