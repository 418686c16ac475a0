package nl.krachtkring.editorial;

import java.util.List;

/**
 * The versions of a page, and what changed between two of them.
 *
 * @param title the title of the page
 * @param address where it stands
 * @param lines every version, the last one first
 * @param from the earlier of the two
 * @param to the later of the two
 * @param changes the parts that differ
 * @param mark by which an editor says which page she saw
 * @param merged what became part of the page, the last one first
 * @param shown of which of these the versions are; null for those of the page itself
 */
public record PageHistory(
        String title,
        String address,
        List<VersionLine> lines,
        int from,
        int to,
        List<PartChange> changes,
        String mark,
        List<MergedLine> merged,
        MergedLine shown) {

    /** Makes the lists immutable. */
    public PageHistory {
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
        merged = List.copyOf(merged);
    }

    /**
     * Where the versions stand.
     *
     * @return an address of this site
     */
    public String all() {
        return address + "/versies";
    }

    /**
     * Where one version stands.
     *
     * @param number of the version
     * @return an address of this site
     */
    public String one(int number) {
        return all() + (shown == null ? "?tot=" : "?opgegaan=" + shown.publicId() + "&tot=") + number;
    }

    /**
     * Whether the later one stands there now, or never can again.
     *
     * @return false for an earlier one, which can be put back
     */
    public boolean isLast() {
        return shown != null || lines.isEmpty() || to == lines.get(0).number();
    }
}
