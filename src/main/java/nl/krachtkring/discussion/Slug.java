package nl.krachtkring.discussion;

import java.text.Normalizer;
import java.util.Locale;

/** The words of a title in an address. */
final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() > LONGEST) {
            int cut = plain.lastIndexOf('-', LONGEST);
            plain = plain.substring(0, cut > 0 ? cut : LONGEST);
        }
        return plain.isEmpty() ? "gesprek" : plain;
    }
}
