package nl.krachtkring.contribution;

import java.text.Normalizer;
import java.util.Locale;

/** The words of a title in an address. */
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /**
     * Makes the words.
     *
     * @param title any text
     * @param fallback the word for a text without Latin letters and digits
     * @return lower-case letters, digits and single hyphens, at most 80
     */
    public static String of(String title, String fallback) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() > LONGEST) {
            int cut = plain.lastIndexOf('-', LONGEST);
            plain = plain.substring(0, cut > 0 ? cut : LONGEST);
        }
        return plain.isEmpty() ? fallback : plain;
    }
}
