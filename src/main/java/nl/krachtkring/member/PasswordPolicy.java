package nl.krachtkring.member;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.krachtkring.platform.access.RuleViolation;

/**
 * Which passwords protect somebody: long enough and hard to guess, also for who knows the site and the address (NIST SP
 * 800-63B: no rules about kinds of characters, no forced change, everything may be pasted).
 */
public final class PasswordPolicy {

    /** Fewest characters. */
    public static final int SHORTEST = 10;
    /** Most characters; a limit so that nobody makes the server hash a book. */
    public static final int LONGEST = 1_000;

    /** Beyond this length the strength is not measured: that takes long and changes nothing. */
    private static final int MEASURED = 60;

    private static final int STRONG_ENOUGH = 3;

    /** Words that a guesser of this site tries first; Dutch ones are not in the lists of the measure. */
    private static final List<String> SITE_WORDS = List.of(
            "krachtkring",
            "eigenkracht",
            "eigen",
            "kracht",
            "kring",
            "oleander",
            "oleanderbuurt",
            "rotterdam",
            "rijnmond",
            "jeugdzorg",
            "jeugdhulp",
            "ouder",
            "ouders",
            "moeder",
            "vader",
            "kinderen",
            "kind",
            "gezin",
            "buurt",
            "welkom",
            "wachtwoord",
            "geheim",
            "inloggen",
            "hallo",
            "zomer",
            "winter",
            "herfst",
            "lente",
            "voorjaar",
            "januari",
            "februari",
            "maart",
            "april",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
            "maandag",
            "vrijdag",
            "feyenoord",
            "ajax",
            "nederland",
            "liefde",
            "schatje",
            "moderator",
            "beheerder",
            "groep",
            "praten",
            "familie",
            "school",
            "lekker",
            "mooi");

    private PasswordPolicy() {}

    /**
     * Refuses a password that is easy to guess.
     *
     * @param password as typed
     * @param about what a guesser knows of the person: address and name
     * @throws RuleViolation of field {@code password} that says what to do
     */
    public static void check(String password, List<String> about) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            throw new RuleViolation("password", "member.password.short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new RuleViolation("password", "member.password.long", LONGEST);
        }
        String measured = password.substring(0, Math.min(MEASURED, password.length()));
        if (new Zxcvbn().measure(measured, words(about)).getScore() < STRONG_ENOUGH) {
            throw new RuleViolation("password", "member.password.weak");
        }
    }

    private static List<String> words(List<String> about) {
        List<String> words = new ArrayList<>(SITE_WORDS);
        for (String text : about) {
            if (text != null) {
                words.add(text.toLowerCase(Locale.ROOT));
                words.addAll(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
            }
        }
        words.removeIf(String::isBlank);
        return words;
    }
}
