package nl.krachtkring.method.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.storage.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of an inventory, from the upload to its undoing, against MariaDB. */
class IntakesTest extends RepositoryTest {

    private static final int LINES = 1_000;
    private static final int PIECE = 500;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private IntakeRoom room;
    private Actor editor;

    @TempDir
    private static Path folder;

    @BeforeEach
    void prepare() {
        room = new IntakeRoom(entities, folder);
        editor = room.editor();
        room.methods(MadeInventory.METHODS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_made_up_inventory_comes_in_twice_and_goes_again(boolean workbook) {
        byte[] file = workbook ? MadeInventory.workbook() : MadeInventory.csv();
        List<List<Object>> before = room.tables();
        long number = room.bring(editor, file);
        assertEquals(
                MadeInventory.ORGANISATIONS,
                room.preview(editor, number).unknown().size());
        assertEquals(
                List.of(0, 0, 0, MadeInventory.lines().size() - 1),
                room.preview(editor, number).counts());

        room.allNew(editor, number);
        IntakeView.Preview preview = room.preview(editor, number);
        assertEquals(List.of(MadeInventory.lines().size() - 1, 0, 0, 0), preview.counts());
        assertEquals(
                new IntakeTotals(
                        MadeInventory.METHODS,
                        MadeInventory.ORGANISATIONS,
                        MadeInventory.BY_ONE,
                        MadeInventory.METHODS - MadeInventory.BY_ONE),
                preview.totals());

        room.start(editor, number);
        assertEquals(before, room.tables(), "nothing stands before the job read it in");
        room.job();
        assertEquals(IntakeState.DONE, room.state(editor, number));
        assertEquals(MadeInventory.lines().size() - 1, room.count("deployment"));
        assertEquals(MadeInventory.ORGANISATIONS, room.count("organisation WHERE name LIKE 'Verzonnen %'"));
        assertEquals(0, room.count("stored_file"));

        long again = room.bring(editor, file);
        assertEquals(
                List.of(0, 0, MadeInventory.lines().size() - 1, 0),
                room.preview(editor, again).counts());
        assertEquals("method.intake.nothing", refusal(() -> room.start(editor, again)));

        room.undo(editor, number);
        room.intakes().drop(editor, again);
        assertEquals(before, room.tables());
        assertEquals(0, room.count("intake_row"));
        assertEquals(0, room.count("intake_organisation"));
        assertTrue(room.audited().containsAll(List.of("intake.bring", "intake.start", "intake.done", "intake.undo")));
    }

    /** What stands is written by the piece, and how far it is told with each: only what changes takes a statement for each line. */
    @Test
    void lines_come_in_by_pieces_and_not_one_by_one() {
        long number = room.bring(editor, MadeInventory.large(LINES, "elke week"));
        room.allNew(editor, number);
        assertEquals(3 * LINES / PIECE + 1, sent(number, "INSERT INTO deployment", "INTO intake_"));
        assertEquals(LINES, room.queries().show(editor, number).progress());
        assertEquals(LINES, room.count("deployment WHERE frequency = 'WEEKLY'"));

        long again = room.bring(editor, MadeInventory.large(LINES, "elke maand"));
        assertEquals(
                LINES + 3 * LINES / PIECE,
                sent(again, "UPDATE deployment", "INTO intake_", "FROM deployment WHERE (public_id IN"));
        assertEquals(LINES, room.count("deployment WHERE frequency = 'MONTHLY'"));
        room.undo(editor, again);
        assertEquals(LINES, room.count("deployment WHERE frequency = 'WEEKLY'"));
    }

    private int sent(long number, String... words) {
        room.start(editor, number);
        statements().forget();
        room.job();
        assertEquals(IntakeState.DONE, room.state(editor, number));
        return (int) statements().sent().stream()
                .filter(one -> Stream.of(words).anyMatch(one::contains))
                .count();
    }

    @Test
    void what_was_said_of_columns_and_names_is_remembered_for_the_next_file_of_the_same_editor() {
        room.organisation("De Linde");
        String file = "Wat;Wie;Extra\nV.W. een;Linde-groep;x\nRaar;De Linde;y\n";
        long number = room.bring(editor, text(file));
        assertEquals("method.intake.columns.needed", refusal(() -> room.divide(editor, number, null, null, null)));
        assertEquals(
                "method.intake.columns.twice",
                refusal(() -> room.divide(editor, number, IntakeField.METHOD, IntakeField.METHOD, null)));
        room.divide(editor, number, IntakeField.METHOD, IntakeField.ORGANISATION, null);
        assertEquals(
                List.of("Raar", "V.W. een", "Linde-groep"),
                room.preview(editor, number).unknown().stream()
                        .map(IntakeView.UnknownName::name)
                        .toList());

        assertEquals(
                "method.intake.names.unknown",
                refusal(() -> room.name(editor, number, new NameChoice(true, "V.W. een", "bestaat niet", ""))));
        room.name(
                editor,
                number,
                new NameChoice(true, "V.W. een", "Verzonnen werkwijze 01", ""),
                new NameChoice(true, "Raar", "", "-"),
                new NameChoice(false, "Linde-groep", "De Linde", ""));

        long next = room.bring(editor, text(file));
        IntakeView.Preview preview = room.preview(editor, next);
        assertEquals(List.of(1, 0, 0, 1), preview.counts());
        assertEquals(List.of(), preview.unknown());
        assertEquals("Verzonnen werkwijze 01", preview.lines().get(0).method());
        assertEquals("method.intake.why.left", preview.lines().get(1).why().key());
        long others = room.bring(room.editor(), text(file));
        assertThrows(NotFound.class, () -> room.preview(room.editor(), others));
    }

    @Test
    void lines_change_what_stands_and_undoing_puts_it_back() {
        room.organisation("De Linde");
        long first = room.run(editor, "werkwijze;organisatie;vorm;sinds\nVerzonnen werkwijze 01;De Linde;thuis;2019\n");
        List<List<Object>> before = room.tables();

        long second = room.run(editor, "werkwijze;organisatie;vorm;tot\nVerzonnen werkwijze 01;De Linde;groep;2024\n");
        assertEquals(
                1,
                room.count("deployment WHERE modes = 'groep' AND until_on = '2024-12-31' AND from_on = '2019-01-01'"));

        room.undo(editor, second);
        assertEquals(before, room.tables());
        room.undo(editor, first);
        assertEquals(0, room.count("deployment"));
    }

    @Test
    void what_somebody_changed_since_stays_and_is_named() {
        room.organisation("De Linde");
        long first = room.run(
                editor, "werkwijze;organisatie\nVerzonnen werkwijze 01;De Linde\nVerzonnen werkwijze 02;De Linde\n");
        room.touch("Verzonnen werkwijze 02");

        room.undo(editor, first);

        assertEquals(1, room.count("deployment"));
        assertEquals(
                List.of("Verzonnen werkwijze 02"),
                room.queries().stayed(editor, first).stream()
                        .map(IntakeView.Stayed::method)
                        .toList());
    }

    @Test
    void what_ended_stays_ended_where_another_began_since_and_is_named() {
        room.organisation("De Linde");
        room.run(editor, "werkwijze;organisatie\nVerzonnen werkwijze 01;De Linde\nVerzonnen werkwijze 02;De Linde\n");
        long ended = room.run(
                editor,
                "werkwijze;organisatie;tot\nVerzonnen werkwijze 01;De Linde;2024\nVerzonnen werkwijze 02;De Linde;2024\n");
        room.otherwise("De Linde", "Verzonnen werkwijze 01");

        room.undo(editor, ended);

        assertEquals(2, room.count("deployment WHERE until_on IS NULL"));
        assertEquals(1, room.count("deployment WHERE until_on = '2024-12-31'"));
        assertEquals(
                List.of("Verzonnen werkwijze 01"),
                room.queries().stayed(editor, ended).stream()
                        .map(IntakeView.Stayed::method)
                        .toList());
    }

    @Test
    void of_two_that_would_go_on_again_after_their_methods_became_one_the_older_does() {
        room.organisation("De Linde");
        room.run(editor, "werkwijze;organisatie\nVerzonnen werkwijze 01;De Linde\nVerzonnen werkwijze 02;De Linde\n");
        long ended = room.run(
                editor,
                "werkwijze;organisatie;tot\nVerzonnen werkwijze 01;De Linde;2024\nVerzonnen werkwijze 02;De Linde;2024\n");
        room.merged("Verzonnen werkwijze 02", "Verzonnen werkwijze 01");

        room.undo(editor, ended);

        assertEquals(1, room.count("deployment WHERE until_on IS NULL"));
        assertEquals(1, room.queries().stayed(editor, ended).size());
    }

    @Test
    void one_file_is_read_in_at_a_time_and_only_as_it_was_seen() {
        room.organisation("De Linde");
        String file = "werkwijze;organisatie\nVerzonnen werkwijze 01;De Linde\n";
        long one = room.bring(editor, text(file));
        long other = room.bring(editor, text(file));
        assertEquals("method.intake.stale", refusal(() -> room.intakes().start(editor, one, "seen elsewhere")));
        room.start(editor, one);

        assertEquals("method.intake.busy", refusal(() -> room.start(editor, other)));
        assertThrows(NotFound.class, () -> room.intakes().drop(editor, one));

        room.otherwise("De Linde", "Verzonnen werkwijze 01");
        room.job();
        assertEquals(IntakeState.OPEN, room.state(editor, one));
        assertEquals("method.intake.stale", room.queries().show(editor, one).trouble());
    }

    @Test
    void for_everybody_but_editors_none_of_it_is_there() {
        long number = room.bring(editor, MadeInventory.csv());
        List<Actor> others = List.of(
                Actor.anonymous(),
                Actors.outsider(7),
                Actors.with(8, SiteRole.MODERATOR),
                Actors.with(8, SiteRole.ADMINISTRATOR));
        for (Actor other : others) {
            for (Runnable act : List.<Runnable>of(
                    () -> room.bring(other, MadeInventory.csv()),
                    () -> room.queries().all(other),
                    () -> room.queries().show(other, number),
                    () -> room.preview(other, number),
                    () -> room.queries().stayed(other, number),
                    () -> room.divide(other, number, IntakeField.METHOD),
                    () -> room.name(other, number),
                    () -> room.intakes().start(other, number, ""),
                    () -> room.intakes().drop(other, number),
                    () -> room.intakes().undo(other, number))) {
                assertThrows(NotFound.class, act::run, other.label());
            }
        }
    }

    @Test
    void a_file_needs_a_source_and_a_day_that_has_been() {
        assertEquals("source", field(new BringInventory(upload(), "", " ", TODAY)));
        assertEquals("asOf", field(new BringInventory(upload(), "", "Gemeente", TODAY.plusDays(1))));
        assertEquals("asOf", field(new BringInventory(upload(), "", "Gemeente", null)));
        assertEquals("organisation", field(new BringInventory(upload(), "Bestaat niet", "Gemeente", TODAY)));
        assertEquals("file", field(new BringInventory(new Upload("file", "", 0, new byte[0]), "", "Gemeente", TODAY)));
    }

    private String field(BringInventory command) {
        return assertThrows(RuleViolation.class, () -> room.intakes().bring(editor, command))
                .field();
    }

    private static Upload upload() {
        return new Upload("file", "a.csv", 9, text("a;b\nc;d\n"));
    }

    private static String refusal(Runnable act) {
        return assertThrows(RuleViolation.class, act::run).key();
    }

    private static byte[] text(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
