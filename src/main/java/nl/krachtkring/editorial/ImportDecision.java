package nl.krachtkring.editorial;

/** What happens to a page at a start, from three hashes: the file now, the site now, and both as they were last. */
public enum ImportDecision {
    /** Nothing changed, or both say the same. */
    UNCHANGED,
    /** The page takes over the file. */
    IMPORT,
    /** The page was changed on the site alone: it stays. */
    KEEP,
    /** Both were changed: the page stays, and editors see both texts. */
    CONFLICT;

    /**
     * Decides.
     *
     * @param file the hash of the file now
     * @param site the hash of the page now; null when the site has no such page
     * @param fileBefore the hash of the file that was last taken over; null for a file seen for the first time
     * @param siteBefore the hash of the page as it was then; null likewise
     * @return one of the four
     */
    public static ImportDecision of(String file, String site, String fileBefore, String siteBefore) {
        if (fileBefore == null) {
            return firstSeen(file, site);
        }
        boolean fileChanged = !file.equals(fileBefore);
        boolean siteChanged = !siteBefore.equals(site);
        if (!siteChanged) {
            return fileChanged ? IMPORT : UNCHANGED;
        }
        if (!fileChanged) {
            return KEEP;
        }
        return file.equals(site) ? IMPORT : CONFLICT;
    }

    /** A page that somebody made on the site under the name of a file isn't overwritten by that file. */
    private static ImportDecision firstSeen(String file, String site) {
        return site == null || site.equals(file) ? IMPORT : CONFLICT;
    }
}
