package nl.krachtkring.method.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people type them: without accents, hyphens, spaces and capitals, so that "home start" finds "Home-Start". */
public final class FoldedName {

    private FoldedName() {}

    /**
     * Folds a name.
     *
     * @param name as typed
     * @return its letters and digits alone, small and without accents
     */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
