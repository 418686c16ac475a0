package nl.krachtkring.method.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a committee went in its judgement, from the most to the least (the levels of the Dutch Erkenningscommissie Interventies).
 * Bodies write them in sentences; a level is known by its telling words.
 */
enum RecognitionLevel {
    STRONG("sterke-aanwijzingen", "sterke aanwijzingen"),
    GOOD("goede-aanwijzingen", "goede aanwijzingen"),
    FIRST("eerste-aanwijzingen", "eerste aanwijzingen"),
    GROUNDED("goed-onderbouwd", "goed onderbouwd");

    private final String word;
    private final String tell;

    RecognitionLevel(String word, String tell) {
        this.word = word;
        this.tell = tell;
    }

    /** The level of what a body wrote; empty where it isn't one of these, such as "Niet erkend". */
    static Optional<RecognitionLevel> of(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(level -> small.contains(level.tell))
                .findFirst();
    }

    String word() {
        return word;
    }

    String key() {
        return "method.recognition.level." + word;
    }
}
