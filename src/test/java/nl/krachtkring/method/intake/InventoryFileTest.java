package nl.krachtkring.method.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.storage.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The inventory as a file: what went out comes in again, and nothing in it is computed. */
class InventoryFileTest extends RepositoryTest {

    private static final InventoryWanted ALL = new InventoryWanted(null, null, null, "");

    @TempDir
    private static Path folder;

    private IntakeRoom room;
    private Actor editor;

    @BeforeEach
    void prepare() {
        room = new IntakeRoom(entities, folder);
        editor = room.editor();
        room.methods(MadeInventory.METHODS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_went_out_comes_in_again_and_changes_nothing(boolean workbook) {
        long number = room.bring(editor, MadeInventory.csv());
        room.allNew(editor, number);
        room.run(editor, number);

        long again = room.bring(
                editor, workbook ? room.file().workbook(ALL) : room.file().csv(ALL));

        assertEquals(
                List.of(0, 0, MadeInventory.lines().size() - 1, 0),
                room.preview(editor, again).counts());
    }

    @Test
    void what_looks_like_a_formula_is_a_word_and_each_line_says_licence_and_day() {
        room.organisation("De Linde");
        room.run(editor, "werkwijze;organisatie;gemeente;bron\nVerzonnen werkwijze 01;De Linde;=1+1;@bron\n");

        String csv = new String(room.file().csv(ALL), StandardCharsets.UTF_8);

        assertEquals('\uFEFF', csv.charAt(0));
        assertTrue(csv.contains(";'=1+1;"), csv);
        assertTrue(csv.contains(";'@bron;"), csv);
        assertTrue(csv.contains(";nee;CC BY 4.0;2026-11-21"), csv);
        assertEquals(
                List.of(0, 0, 1, 0),
                room.preview(editor, room.bring(editor, room.file().csv(ALL))).counts());
        byte[] book = room.file().workbook(ALL);
        assertEquals(
                "=1+1",
                TableFile.read(new Upload("file", "", book.length, book))
                        .lines()
                        .get(0)
                        .cells()
                        .get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-1", "@x", "\tx", "\rx"})
    void every_beginning_of_a_formula_is_made_harmless(String cell) {
        assertEquals("'" + cell, InventoryFile.safe(cell));
        assertEquals("gewoon = niets", InventoryFile.safe("gewoon = niets"));
        assertEquals("", InventoryFile.safe(""));
    }

    @Test
    void choices_of_the_address_are_respected_without_capitals_and_accents() {
        room.organisation("De Linde");
        room.run(
                editor,
                "werkwijze;organisatie;gemeente\nVerzonnen werkwijze 01;De Linde;Súdwest-Fryslân\nVerzonnen werkwijze 02;De Linde;Rotterdam\n");

        assertEquals(1, lines(new InventoryWanted(null, null, null, "sudwest-fryslan")));
        assertEquals(1, lines(new InventoryWanted("verzonnen-werkwijze-1", null, null, null)));
        assertEquals(2, lines(new InventoryWanted(null, "de-linde", null, null)));
        assertEquals(0, lines(new InventoryWanted(null, "de-linde", "Rijnmond", null)));
        assertEquals(0, lines(new InventoryWanted("onbekend", null, null, null)));
    }

    private long lines(InventoryWanted wanted) {
        return new String(room.file().csv(wanted), StandardCharsets.UTF_8)
                        .lines()
                        .count()
                - 1;
    }
}
