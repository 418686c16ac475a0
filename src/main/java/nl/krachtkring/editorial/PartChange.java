package nl.krachtkring.editorial;

import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.contribution.WordChanges;

/**
 * A part of a page of which two texts say something else.
 *
 * @param key the message key of its name
 * @param pieces word by word
 */
public record PartChange(String key, List<WordChanges.Piece> pieces) {

    /** Makes the list immutable. */
    public PartChange {
        pieces = List.copyOf(pieces);
    }

    /**
     * Compares two texts part by part.
     *
     * @param room whose pages they are
     * @param before the first; empty for none
     * @param after the second
     * @return the parts that differ, in the order of the page
     */
    static List<PartChange> between(EditedPages room, String before, String after) {
        List<PagePart> from = room.parts(before);
        List<PagePart> to = room.parts(after);
        List<PartChange> changes = new ArrayList<>();
        for (int i = 0; i < to.size(); i++) {
            String was = from.get(i).text();
            String is = to.get(i).text();
            if (!was.equals(is)) {
                changes.add(new PartChange(to.get(i).key(), WordChanges.between(was, is)));
            }
        }
        return changes;
    }
}
