package nl.krachtkring.method.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each line of a file would do, against MariaDB. */
class IntakeLinesTest extends RepositoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private static Path folder;

    private IntakeRoom room;
    private Actor editor;

    @BeforeEach
    void prepare() {
        room = new IntakeRoom(entities, folder);
        editor = room.editor();
        room.methods(MadeInventory.METHODS);
        room.organisation("De Linde", "De Oude Linde", "DL");
    }

    @Test
    void other_names_are_known_and_a_second_line_under_an_alias_is_refused() {
        List<IntakeView.PreviewLine> lines =
                lines("werkwijze;aanbieder;gemeente\nVerzonnen werkwijze 01;de oude linde;Rotterdam\n"
                        + "verzonnen-alias 1;D.L.;rotterdam\nVerzonnen werkwijze 02;DL;");

        assertEquals(
                List.of(Outcome.NEW, Outcome.REFUSED, Outcome.NEW),
                lines.stream().map(IntakeView.PreviewLine::outcome).toList());
        assertEquals("De Linde", lines.get(0).organisation());
        assertEquals(new Why("method.intake.why.twice", "2"), lines.get(1).why());
        assertEquals(3, lines.get(1).number());
    }

    @Test
    void what_the_organisation_confirmed_or_refused_is_not_overruled() {
        room.run(editor, "werkwijze;organisatie\nVerzonnen werkwijze 01;De Linde\nVerzonnen werkwijze 02;De Linde\n");
        room.decided("Verzonnen werkwijze 01", true);
        room.decided("Verzonnen werkwijze 02", false);

        assertEquals(
                List.of("confirmed", "denied"),
                reasons(
                        "werkwijze;organisatie;vorm\nVerzonnen werkwijze 01;De Linde;online\nVerzonnen werkwijze 02;De Linde;\n"));
    }

    @Test
    void a_later_day_renews_and_the_same_day_changes_nothing() {
        String file = "werkwijze;organisatie\nVerzonnen werkwijze 01;De Linde\n";
        room.run(editor, room.bringAsOf(editor, text(file), TODAY.minusYears(1)));

        long later = room.bringAsOf(editor, text(file), TODAY);
        assertEquals(List.of(0, 1, 0, 0), room.preview(editor, later).counts());
        assertEquals(
                "method.intake.why.checked",
                room.preview(editor, later).lines().get(0).why().key());
        room.run(editor, later);
        long last = room.bringAsOf(editor, text(file), TODAY);
        assertEquals(List.of(0, 0, 1, 0), room.preview(editor, last).counts());
    }

    @Test
    void each_line_says_what_is_wrong_with_it() {
        String file = "werkwijze;organisatie;sinds;tot;situatie;vorm;hoe vaak\n"
                + ";De Linde;;;;;\nVerzonnen werkwijze 01;;;;;;\nVerzonnen werkwijze 01;De Linde;31-02-2020;;;;\n"
                + "Verzonnen werkwijze 01;De Linde;2021;2020;;;\nVerzonnen werkwijze 01;De Linde;;;onbekend;;\n"
                + "Verzonnen werkwijze 01;De Linde;;;;zwevend;\nVerzonnen werkwijze 01;De Linde;;;;;soms\n"
                + "Verzonnen werkwijze 01;De Linde\nNiets;De Linde;;;;;\nVerzonnen werkwijze 01;Niemand;;;;;\n"
                + "Verzonnen werkwijze 01;De Linde;1-2-2020;2024-06;Druk, boos of moeilijk gedrag | school;thuis, groep;Wekelijks\n";

        List<IntakeView.PreviewLine> lines = lines(file);

        assertEquals(
                List.of(
                        "missing.METHOD",
                        "missing.ORGANISATION",
                        "day",
                        "period",
                        "situation",
                        "mode",
                        "frequency",
                        "uneven",
                        "unknown.METHOD",
                        "unknown.ORGANISATION"),
                reasons(file).subList(0, 10));
        assertEquals(Outcome.NEW, lines.get(10).outcome());
        assertNull(lines.get(10).why().key());
    }

    private List<IntakeView.PreviewLine> lines(String file) {
        return room.preview(editor, room.bring(editor, text(file))).lines();
    }

    private List<String> reasons(String file) {
        return lines(file).stream()
                .map(line -> line.why().isTold() ? line.why().key().substring("method.intake.why.".length()) : "")
                .toList();
    }

    private static byte[] text(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
