package nl.krachtkring.platform.web;

/** Keeps redirects on this site: an address from outside is never followed. */
public final class LocalAddress {

    private static final int LONGEST = 300;

    private LocalAddress() {}

    /**
     * The address if it is one of this site.
     *
     * @param address what a link or form brought; may be null
     * @return the address, or the home page when it is missing or points elsewhere
     */
    public static String orHome(String address) {
        return isLocal(address) ? address : "/";
    }

    /**
     * Whether an address stays on this site.
     *
     * @param address what a link or form brought; may be null
     * @return true for a path with one slash in front, without control characters or backslash
     */
    public static boolean isLocal(String address) {
        return address != null
                && address.length() <= LONGEST
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.indexOf('\\') < 0
                && address.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }
}
