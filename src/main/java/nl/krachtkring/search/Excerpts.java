package nl.krachtkring.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Cuts the best passages out of a text and tells which words in them were searched for. */
final class Excerpts {

    private static final int PASSAGES = 2;
    private static final int LENGTH = 120;
    private static final int BEGINNING = 200;

    private Excerpts() {}

    static List<Piece> of(Analyzer analyzer, Query query, String text) {
        if (query == null || text.isBlank()) {
            return beginning(text);
        }
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withFormatter(new Pieces())
                .withBreakIterator(() -> LengthGoalBreakIterator.createMinLength(
                        BreakIterator.getSentenceInstance(Locale.forLanguageTag("nl")), LENGTH, 0.5f))
                .withMaxLength(Integer.MAX_VALUE - 1)
                .build();
        try {
            @SuppressWarnings("unchecked")
            List<Piece> pieces = (List<Piece>) highlighter.highlightWithoutSearcher("text", query, text, PASSAGES);
            return pieces == null || pieces.isEmpty() ? beginning(text) : pieces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Piece> beginning(String text) {
        if (text.length() <= BEGINNING) {
            return List.of(new Piece(text, false));
        }
        int cut = text.lastIndexOf(' ', BEGINNING);
        return List.of(new Piece(text.substring(0, cut > 0 ? cut : BEGINNING) + "…", false));
    }

    /** Gives pieces instead of mark-up, so that the page escapes what people wrote. */
    private static final class Pieces extends PassageFormatter {

        @Override
        public List<Piece> format(Passage[] passages, String content) {
            List<Piece> pieces = new ArrayList<>();
            int before = 0;
            for (Passage passage : passages) {
                if (passage.getStartOffset() > before) {
                    pieces.add(new Piece("… ", false));
                }
                add(pieces, passage, content);
                before = passage.getEndOffset();
            }
            if (before > 0 && before < content.length()) {
                pieces.add(new Piece("…", false));
            }
            return pieces;
        }

        private static void add(List<Piece> pieces, Passage passage, String content) {
            int at = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = passage.getMatchStarts()[i];
                int end = passage.getMatchEnds()[i];
                if (start >= at) {
                    if (start > at) {
                        pieces.add(new Piece(content.substring(at, start), false));
                    }
                    pieces.add(new Piece(content.substring(start, end), true));
                    at = end;
                }
            }
            if (passage.getEndOffset() > at) {
                pieces.add(new Piece(content.substring(at, passage.getEndOffset()), false));
            }
        }
    }
}
