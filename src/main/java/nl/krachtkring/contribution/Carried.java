package nl.krachtkring.contribution;

/**
 * How much of one sort goes along when a page becomes part of another.
 *
 * @param key the message key of the sort, which takes the number
 * @param number how many go along; 0 or more
 * @param doubles how many of these are settled, since the other page has the same already; 0 up to the number
 * @param rule the message key that says how doubles are settled; null where there can be none
 */
public record Carried(String key, int number, int doubles, String rule) {

    /**
     * What can't stand on both pages.
     *
     * @param key the message key of the sort
     * @param number how many go along
     * @return without doubles
     */
    public static Carried whole(String key, int number) {
        return new Carried(key, number, 0, null);
    }
}
