package nl.krachtkring.member;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.platform.access.RuleViolation;

/**
 * What a name or pseudonym may be. A name must be readable, must not hide characters and must not look like that of
 * somebody who answers for the site (house rule: nobody passes for a moderator).
 */
public final class Names {

    /** Most characters in a name; the column holds as many. */
    public static final int LONGEST = 60;

    private static final int LONGEST_SKELETON = 120;
    private static final int SHORTEST = 2;
    private static final String FIELD = "name";
    private static final String MARKS = " .,'’-_&()";
    private static final int MOST_ACCENTS = 2;

    /** Words that only the site itself uses for its people, as skeletons. */
    private static final List<String> OFFICIAL = List.of(
            "moderator",
            "beheerder",
            "administrator",
            "redacteur",
            "redactie",
            "privacyfunctionaris",
            "krachtkring",
            "voormaligdeelnemer",
            "veiligthuis",
            "kindertelefoon",
            "webmaster",
            "helpdesk",
            "moderation",
            "moderatie");

    /** Those that a name is refused for only when it is nothing else; among them what stands where a name is left out. */
    private static final Set<String> OFFICIAL_ALONE = Set.of(
            "admin",
            "editor",
            "mod",
            "systeem",
            "system",
            "support",
            "gast",
            "anoniem",
            "root",
            "beheer",
            "deelnemer",
            "member");

    /** Letters and digits that the eye takes for others. */
    private static final Map<Character, Character> LOOKS_LIKE = Map.ofEntries(
            Map.entry('а', 'a'),
            Map.entry('е', 'e'),
            Map.entry('о', 'o'),
            Map.entry('р', 'p'),
            Map.entry('с', 'c'),
            Map.entry('у', 'y'),
            Map.entry('х', 'x'),
            Map.entry('і', 'i'),
            Map.entry('ј', 'j'),
            Map.entry('ѕ', 's'),
            Map.entry('к', 'k'),
            Map.entry('м', 'm'),
            Map.entry('н', 'h'),
            Map.entry('т', 't'),
            Map.entry('в', 'b'),
            Map.entry('ԁ', 'd'),
            Map.entry('α', 'a'),
            Map.entry('ε', 'e'),
            Map.entry('ο', 'o'),
            Map.entry('ρ', 'p'),
            Map.entry('ι', 'i'),
            Map.entry('κ', 'k'),
            Map.entry('ν', 'v'),
            Map.entry('τ', 't'),
            Map.entry('υ', 'u'),
            Map.entry('χ', 'x'),
            Map.entry('ı', 'i'),
            Map.entry('ø', 'o'),
            Map.entry('0', 'o'),
            Map.entry('1', 'i'),
            Map.entry('3', 'e'),
            Map.entry('4', 'a'),
            Map.entry('5', 's'),
            Map.entry('7', 't'),
            Map.entry('l', 'i'),
            Map.entry('ł', 'i'));

    private Names() {}

    /**
     * The name as it is kept.
     *
     * @param typed what was typed
     * @return the same in NFC, with single spaces and none around
     * @throws RuleViolation of field {@code name} that says what is wrong
     */
    public static String clean(String typed) {
        String name = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .strip();
        refuse(name.chars().anyMatch(c -> c == '@' || c == '/' || c == '<' || c == '>'), "member.name.address");
        refuse(!name.codePoints().allMatch(Names::isAllowed), "member.name.characters");
        refuse(hasStackedAccents(name) || hasTwoScripts(name), "member.name.characters");
        String spaced = String.join(" ", List.of(name.split(" +")));
        refuse(spaced.codePoints().filter(Character::isLetter).count() < SHORTEST, "member.name.short");
        refuse(spaced.length() > LONGEST, "member.name.long");
        refuse(isOfficial(spaced), "member.name.official");
        return spaced;
    }

    /**
     * What a name looks like, so that two that look the same have the same skeleton. The thought is that of Unicode
     * Technical Standard 39, section 4: decompose, replace each letter by one that stands for all that look like it,
     * compare. Beyond the standard, case, accents, marks and spaces don't count; the table holds the letters that can
     * pass {@link #clean}, not all of Unicode.
     *
     * @param name a name
     * @return lower-case letters and digits without accents, marks and spaces, at most 120 characters
     */
    public static String skeleton(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder skeleton = new StringBuilder();
        plain.codePoints()
                .map(Names::prototype)
                .filter(Character::isLetterOrDigit)
                .forEach(skeleton::appendCodePoint);
        String whole = skeleton.toString().replace("rn", "m").replace("vv", "w");
        return whole.length() <= LONGEST_SKELETON ? whole : whole.substring(0, LONGEST_SKELETON);
    }

    /** A clean name with a number behind it, as long as a name may be. */
    static String numbered(String name, int number) {
        String end = " " + number;
        int most = Math.min(name.length(), LONGEST - end.length());
        int whole = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return name.substring(0, whole).strip() + end;
    }

    private static int prototype(int letter) {
        return letter > Character.MAX_VALUE ? letter : LOOKS_LIKE.getOrDefault((char) letter, (char) letter);
    }

    private static boolean isOfficial(String name) {
        String skeleton = skeleton(name);
        return OFFICIAL.stream().map(Names::skeleton).anyMatch(skeleton::contains)
                || OFFICIAL_ALONE.stream().map(Names::skeleton).anyMatch(skeleton::equals);
    }

    /** Letters of every script, digits and a few marks: nothing invisible, no drawings, no control of direction. */
    private static boolean isAllowed(int c) {
        if (isBlank(c)) {
            return false;
        }
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                || MARKS.indexOf(c) >= 0;
    }

    /** Letters and accents by their class that show nothing (default ignorable in Unicode). */
    private static boolean isBlank(int c) {
        return c == 0x034f
                || c == 0x115f
                || c == 0x1160
                || c == 0x17b4
                || c == 0x17b5
                || (c >= 0x180b && c <= 0x180f)
                || c == 0x3164
                || (c >= 0xfe00 && c <= 0xfe0f)
                || c == 0xffa0
                || c >= 0xe0000;
    }

    private static boolean hasStackedAccents(String name) {
        int inARow = 0;
        for (int i = 0; i < name.length(); i++) {
            inARow = Character.getType(name.charAt(i)) == Character.NON_SPACING_MARK ? inARow + 1 : 0;
            if (inARow > MOST_ACCENTS) {
                return true;
            }
        }
        return false;
    }

    /** One name is written in one script: a Cyrillic letter in a Latin name is there to deceive. */
    private static boolean hasTwoScripts(String name) {
        return name.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .filter(script -> script == Character.UnicodeScript.LATIN
                                || script == Character.UnicodeScript.CYRILLIC
                                || script == Character.UnicodeScript.GREEK)
                        .distinct()
                        .count()
                > 1;
    }

    private static void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new RuleViolation(FIELD, key, LONGEST);
        }
    }
}
