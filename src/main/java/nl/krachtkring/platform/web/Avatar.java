package nl.krachtkring.platform.web;

/** The leaf beside a name: two letters and one of eight shapes, both from the shown name alone, so that they link no two names of a person. */
public final class Avatar {

    private static final int TONES = 8;

    private Avatar() {}

    /**
     * The first two letters of a name, for pages as {@code kk:letters(name)}.
     *
     * @param name the name as shown; may be null or empty
     * @return at most two characters, the first in upper case
     */
    public static String letters(String name) {
        if (name == null) {
            return "";
        }
        int[] letters = name.codePoints()
                .dropWhile(c -> !Character.isLetterOrDigit(c))
                .takeWhile(Character::isLetterOrDigit)
                .limit(2)
                .toArray();
        if (letters.length > 0) {
            letters[0] = Character.toTitleCase(letters[0]);
        }
        return new String(letters, 0, letters.length);
    }

    /**
     * Which leaf a name gets, for pages as {@code kk:tone(name)}.
     *
     * @param name the name as shown; may be null
     * @return 0 to 7
     */
    public static int tone(String name) {
        return name == null ? 0 : Math.floorMod(name.hashCode(), TONES);
    }
}
