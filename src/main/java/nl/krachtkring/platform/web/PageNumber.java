package nl.krachtkring.platform.web;

/** Reads the public number after which a list goes on, from the address. */
public final class PageNumber {

    private static final int DIGITS = 15;

    private PageNumber() {}

    /**
     * A public number.
     *
     * @param text what stands in the address; may be null
     * @return the number; null for anything but 15 digits, so that a broken address shows the beginning
     */
    public static Long of(String text) {
        boolean number = text != null && text.length() == DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.valueOf(text) : null;
    }
}
