package nl.krachtkring.platform.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class DrawnPiecesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final DrawnPieces pieces = new DrawnPieces();

    /** A row. */
    private record Row(long number, boolean open) {}

    /** Another kind of row with the same content. */
    private record Other(long number, boolean open) {}

    @Test
    void piece_is_found_for_the_same_and_nothing_else() {
        pieces.keep(new DrawnPieces.Key(new Row(1, true), DUTCH, TODAY), "drawn");
        assertEquals("drawn", pieces.find(new DrawnPieces.Key(new Row(1, true), DUTCH, TODAY)));
        assertNull(pieces.find(new DrawnPieces.Key(new Row(1, false), DUTCH, TODAY)));
        assertNull(pieces.find(new DrawnPieces.Key(new Other(1, true), DUTCH, TODAY)));
        assertNull(pieces.find(new DrawnPieces.Key(new Row(1, true), Locale.ENGLISH, TODAY)));
        assertNull(pieces.find(new DrawnPieces.Key(new Row(1, true), DUTCH, TODAY.plusDays(1))));
    }

    @Test
    void everything_that_differs_is_seen() {
        EqualsVerifier.forClass(DrawnPieces.Key.class)
                .withPrefabValues(Record.class, new Row(1, true), new Row(2, true))
                .suppress(Warning.STRICT_HASHCODE, Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void what_is_read_often_stays_and_the_rest_makes_room() {
        DrawnPieces.Key menu = new DrawnPieces.Key(new Row(0, true), DUTCH, TODAY);
        pieces.keep(menu, "menu");
        String megabyte = "x".repeat(1_000_000);
        for (int i = 1; i <= 20; i++) {
            pieces.keep(new DrawnPieces.Key(new Row(i, true), DUTCH, TODAY), megabyte);
            assertEquals("menu", pieces.find(menu));
        }
        long kept = IntStream.rangeClosed(1, 20)
                .filter(i -> pieces.find(new DrawnPieces.Key(new Row(i, true), DUTCH, TODAY)) != null)
                .count();
        assertEquals(7, kept, "megabytes beside the menu, of eight in all");
    }

    @Test
    void two_drawings_of_one_key_that_differ_are_refused() {
        DrawnPieces.Key key = new DrawnPieces.Key(new Row(0, true), DUTCH, TODAY);
        DrawnPieces.compare(key, "same", "same");
        assertThrows(IllegalStateException.class, () -> DrawnPieces.compare(key, "Anna", "Bea"));
    }

    @Test
    void records_that_are_equal_are_one_source_and_others_another() {
        DrawnPieces.Source first = pieces.source(new Row(1, true));
        assertSame(first, pieces.source(new Row(1, true)));
        assertNotSame(first, pieces.source(new Row(1, false)));
        assertNotSame(first, pieces.source(new Other(1, true)));
        pieces.keep(new DrawnPieces.Key(new DrawnPieces.Piece("here", "", first), DUTCH, TODAY), "drawn");
        assertEquals("drawn", pieces.find(piece(pieces.source(new Row(1, true)))));
        assertNull(pieces.find(piece(pieces.source(new Row(1, false)))));
    }

    @Test
    void sources_are_no_more_than_pages_ask_for() {
        List<DrawnPieces.Source> first = LongStream.range(0, 2_000)
                .mapToObj(i -> pieces.source(new Row(i, true)))
                .toList();
        long known = LongStream.range(0, 2_000)
                .filter(i -> pieces.source(new Row(i, true)) == first.get((int) i))
                .count();
        assertTrue(known <= 500, known + " are known");
    }

    private static DrawnPieces.Key piece(DrawnPieces.Source source) {
        return new DrawnPieces.Key(new DrawnPieces.Piece("here", "", source), DUTCH, TODAY);
    }
}
