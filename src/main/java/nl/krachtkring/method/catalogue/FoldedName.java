package nl.krachtkring.method.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people type them: without accents, hyphens, spaces and capitals, so that "home start" finds "Home-Start". */
final class FoldedName {

    private FoldedName() {}

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
