package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.ContentFiles;

/**
 * Sees words that may mean danger, from {@code content/<language>/gevaarwoorden.yaml}. They never block a text and report
 * nothing: they put it on top of the queue and show its author a calm block with help lines.
 */
@Singleton
public class DangerWords {

    private static final List<String> LANGUAGES = List.of("nl", "en");

    private final List<String> phrases;

    /**
     * For the container.
     *
     * @param files where the lists lie
     */
    @Inject
    public DangerWords(ContentFiles files) {
        this(LANGUAGES.stream()
                .flatMap(language -> files.read(language + "/gevaarwoorden.yaml").stream())
                .flatMap(file -> file.matter().texts(ContentFile.ITEMS).stream())
                .toList());
    }

    DangerWords(List<String> phrases) {
        this.phrases = phrases.stream().map(DangerWords::words).toList();
    }

    /**
     * Whether a text holds one of the phrases, whole words only, whatever their accents and capitals.
     *
     * @param text what somebody sends
     * @return true when it belongs on top of the queue
     */
    public boolean in(String text) {
        String words = words(text);
        return phrases.stream().anyMatch(words::contains);
    }

    /** The words between single spaces, with a space at both ends. */
    private static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return " " + String.join(" ", words) + " ";
    }
}
