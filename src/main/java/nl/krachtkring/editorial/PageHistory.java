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
 */
public record PageHistory(
        String title,
        String address,
        List<VersionLine> lines,
        int from,
        int to,
        List<PartChange> changes,
        String mark) {

    /** Makes the lists immutable. */
    public PageHistory {
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
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
     * Whether the later one stands there now.
     *
     * @return false for an earlier one, which can be put back
     */
    public boolean isLast() {
        return lines.isEmpty() || to == lines.get(0).number();
    }
}
