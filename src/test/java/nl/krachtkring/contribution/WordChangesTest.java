package nl.krachtkring.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What changed between two texts, word by word. */
class WordChangesTest {

    @Test
    void a_word_that_changed_stands_between_words_that_stayed() {
        assertEquals(
                List.of("KEPT:Het kind ", "GONE:woont ", "NEW:groeit veilig ", "KEPT:op."),
                told("Het kind woont op.", "Het kind groeit veilig op."));
    }

    @Test
    void a_rewritten_sentence_is_one_change() {
        assertEquals(List.of("GONE:een twee drie", "NEW:vier vijf zes"), told("een twee drie", "vier vijf zes"));
    }

    @Test
    void equal_texts_are_one_kept_piece_and_empty_ones_none() {
        assertEquals(List.of("KEPT:Niets anders."), told("Niets anders.", "Niets anders."));
        assertEquals(List.of(), told("", ""));
        assertEquals(List.of("NEW:Alles nieuw"), told("", "Alles nieuw"));
    }

    @Property
    void without_new_pieces_it_is_the_first_text_and_without_those_that_went_the_second(
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ')
                    String before,
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ')
                    String after) {
        List<WordChanges.Piece> pieces = WordChanges.between(before, after);
        assertEquals(before, text(pieces, piece -> !piece.isNew()));
        assertEquals(after, text(pieces, piece -> !piece.isGone()));
    }

    private static String text(List<WordChanges.Piece> pieces, Predicate<WordChanges.Piece> with) {
        return pieces.stream().filter(with).map(WordChanges.Piece::text).collect(Collectors.joining());
    }

    private static List<String> told(String before, String after) {
        return WordChanges.between(before, after).stream()
                .map(piece -> piece.fate() + ":" + piece.text())
                .toList();
    }
}
