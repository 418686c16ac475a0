package nl.krachtkring.platform.richtext;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody typed or pasted, without what only deceives: signs that turn the direction of what follows, that nobody sees, or that
 * pile up over other lines. Letters, emoji and the marks of every script stay. Pure.
 */
public final class Typed {

    /** Embeddings and overrides of direction (Unicode annex 9); the isolates of today are taken from single lines alone. */
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E]");

    /** Controls, but for tab and line break. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /** Nobody sees them, and they make two equal lines different. Joiners stay: emoji and Persian need them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\u2060-\\u2064\\u2066-\\u206F\\uFEFF]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");

    /** No script stacks more marks on one letter. */
    private static final Pattern PILED = Pattern.compile("(\\p{M}{4})\\p{M}+");

    /** Letters by name that are drawn as nothing. */
    private static final Set<Integer> BLANK_LETTERS = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

    private Typed() {}

    /**
     * A text of several lines.
     *
     * @param typed what was typed; may be null
     * @return in NFC, with plain line breaks and without blanks around; empty when nothing in it can be seen
     */
    public static String text(String typed) {
        String lines = typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n');
        return seen(harmless(lines).strip());
    }

    /**
     * One line: a title or a name.
     *
     * @param typed what was typed; may be null
     * @return in NFC, with single blanks between words; empty when nothing in it can be seen
     */
    public static String line(String typed) {
        String words = UNSEEN.matcher(harmless(typed == null ? "" : typed)).replaceAll("");
        return seen(BLANKS.matcher(words).replaceAll(" ").strip());
    }

    private static String harmless(String typed) {
        String normal = Normalizer.normalize(typed, Normalizer.Form.NFC);
        String turned = TURNS.matcher(CONTROLS.matcher(normal).replaceAll("")).replaceAll("");
        return PILED.matcher(turned).replaceAll("$1");
    }

    private static String seen(String text) {
        return text.codePoints().anyMatch(Typed::isSeen) ? text : "";
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.UNASSIGNED,
                    Character.SURROGATE -> false;
            default -> !BLANK_LETTERS.contains(letter);
        };
    }
}
