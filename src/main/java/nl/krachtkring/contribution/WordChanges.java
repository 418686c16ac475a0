package nl.krachtkring.contribution;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed between two texts, word by word. Pure. */
public final class WordChanges {

    /** A word with what follows it up to the next, or a blank line by itself. */
    private static final Pattern WORD = Pattern.compile("\\S+|\\s+");

    private WordChanges() {}

    /** What became of some words. */
    public enum Fate {
        /** They stand in both texts. */
        KEPT,
        /** They stand in the first text alone. */
        GONE,
        /** They stand in the second text alone. */
        NEW
    }

    /**
     * Some words.
     *
     * @param fate what became of them
     * @param text the words with the blanks between them
     */
    public record Piece(Fate fate, String text) {

        /**
         * Whether they stand in the first text alone.
         *
         * @return false for kept and new words
         */
        public boolean isGone() {
            return fate == Fate.GONE;
        }

        /**
         * Whether they stand in the second text alone.
         *
         * @return false for kept words and those that went
         */
        public boolean isNew() {
            return fate == Fate.NEW;
        }
    }

    /**
     * Compares two texts.
     *
     * @param before the first
     * @param after the second
     * @return pieces that follow each other; without those that went they are the second text, without new ones the first
     */
    public static List<Piece> between(String before, String after) {
        List<String> from = words(before);
        List<String> to = words(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(pieces, Fate.KEPT, from.subList(at, start));
            add(pieces, Fate.GONE, delta.getSource().getLines());
            add(pieces, Fate.NEW, delta.getTarget().getLines());
            at = start + delta.getSource().size();
        }
        add(pieces, Fate.KEPT, from.subList(at, from.size()));
        return List.copyOf(joined(pieces));
    }

    /** A blank between two changes belongs to both, so that a rewritten sentence reads as one change and not as ten. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int end = at;
            while (isChange(pieces, end)) {
                end++;
            }
            if (end == at) {
                joined.add(pieces.get(at));
                at++;
            } else {
                add(joined, Fate.GONE, texts(pieces.subList(at, end), Fate.NEW));
                add(joined, Fate.NEW, texts(pieces.subList(at, end), Fate.GONE));
                at = end;
            }
        }
        return joined;
    }

    private static boolean isChange(List<Piece> pieces, int at) {
        if (at >= pieces.size()) {
            return false;
        }
        boolean between = at > 0
                && at + 1 < pieces.size()
                && pieces.get(at).text().isBlank()
                && pieces.get(at - 1).fate() != Fate.KEPT
                && pieces.get(at + 1).fate() != Fate.KEPT;
        return pieces.get(at).fate() != Fate.KEPT || between;
    }

    private static List<String> texts(List<Piece> pieces, Fate without) {
        return pieces.stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::text)
                .toList();
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        String text = String.join("", words);
        if (!text.isEmpty()) {
            pieces.add(new Piece(fate, text));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
