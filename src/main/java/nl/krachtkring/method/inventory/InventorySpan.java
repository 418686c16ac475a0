package nl.krachtkring.method.inventory;

import java.util.List;

/**
 * Which part of a long row a page shows.
 *
 * @param first the first one that is shown, counted from 1
 * @param last the last one that is shown
 * @param all how many there are
 * @param before with what the part before this one begins, as addresses name it; null at the beginning
 * @param after with what the part after this one begins; null at the end
 */
public record InventorySpan(int first, int last, int all, String before, String after) {

    /** The part that begins with one of them; with one that isn't there it is the first. */
    static InventorySpan of(List<DeploymentLine.Named> all, String from, int most) {
        int begin = 0;
        for (int i = 0; i < all.size() && begin == 0; i++) {
            begin = all.get(i).slug().equals(from) ? i : 0;
        }
        int end = Math.min(all.size(), begin + most);
        return new InventorySpan(
                begin + 1,
                end,
                all.size(),
                begin == 0 ? null : all.get(Math.max(0, begin - most)).slug(),
                end == all.size() ? null : all.get(end).slug());
    }

    /**
     * Whether it is all there is.
     *
     * @return true without a part before or after
     */
    public boolean whole() {
        return before == null && after == null;
    }

    /** What it shows. */
    <T> List<T> in(List<T> row) {
        return row.subList(first - 1, last);
    }
}
