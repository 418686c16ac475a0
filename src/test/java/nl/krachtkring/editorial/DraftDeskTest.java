package nl.krachtkring.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.krachtkring.contribution.DraftAnswer;
import nl.krachtkring.contribution.DraftPiece;
import nl.krachtkring.contribution.LessonPart;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.audit.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pieces at the desk: who reads them, what is left of a sentence that is taken back, and who answers. */
class DraftDeskTest extends RepositoryTest {

    private static final Actor EDITOR = Actors.with(1, SiteRole.EDITOR);
    private static final LocalDate DAY = LocalDate.parse("2026-12-03");

    private final Hours clock = new Hours();
    private DraftDesk desk;
    private long number;

    @BeforeEach
    void receive() {
        desk = new DraftDesk(entities, new AuditTrail(entities, person -> "0".repeat(64), clock), clock);
        number = desk.receive(new DraftPiece(
                "Luister eerst",
                "Er wordt gebeld.",
                "",
                "Bel terug binnen een week.",
                "Het wijkteam",
                List.of(
                        new DraftPiece.Quoted(11, LessonPart.GOOD, "Ze belde zelf."),
                        new DraftPiece.Quoted(12, LessonPart.ASKED, "Ik wachtte zes weken."))));
        flushAndClear();
    }

    @Test
    void editors_read_it_and_for_everybody_else_it_is_absent() {
        ReceivedView piece = desk.show(EDITOR, number);
        assertEquals("Luister eerst", piece.title());
        assertEquals(
                List.of(LessonPart.GOOD, LessonPart.ASKED),
                piece.parts().stream().map(ReceivedView.Part::part).toList());
        assertEquals(
                List.of(number),
                desk.all(EDITOR).stream().map(ReceivedView::publicId).toList());
        for (Actor other : List.of(Actor.anonymous(), Actors.outsider(2), Actors.with(3, SiteRole.MODERATOR))) {
            assertThrows(NotFound.class, () -> desk.show(other, number));
            assertThrows(NotFound.class, () -> desk.all(other));
            assertThrows(NotFound.class, () -> desk.link(other, number));
        }
    }

    @Test
    void sentence_that_is_taken_back_leaves_its_place_and_none_of_its_words() {
        desk.withdraw(number, 12);
        desk.withdraw(number, 12);
        desk.withdraw(number + 1, 11);
        assertEquals(
                List.of("Ze belde zelf."),
                desk.show(EDITOR, number).parts().get(0).sentences());
        assertEquals(List.of(""), desk.show(EDITOR, number).parts().get(1).sentences());
        assertEquals(
                0L,
                ((Number) entities.createNativeQuery(
                                        "SELECT COUNT(*) FROM received_quote WHERE sentence LIKE '%zes weken%'")
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void who_is_asked_reads_her_question_alone_and_answers_with_a_day() {
        String token = desk.link(EDITOR, number);
        flushAndClear();
        ReceivedView asked = desk.asked(token);
        assertEquals(
                List.of(LessonPart.ASKED),
                asked.parts().stream().map(ReceivedView.Part::part).toList());
        assertTrue(desk.answer(number).isEmpty());
        desk.answer(token, new AskedAnswer("We bellen nu binnen drie dagen.", DAY));
        flushAndClear();
        assertEquals(
                new DraftAnswer("We bellen nu binnen drie dagen.", DAY, clock.instant()),
                desk.answer(number).orElseThrow());
        assertEquals(DAY, desk.show(EDITOR, number).answer().doneOn());
    }

    @Test
    void link_works_until_another_one_is_made() {
        String first = desk.link(EDITOR, number);
        String second = desk.link(EDITOR, number);
        flushAndClear();
        assertFalse(first.equals(second));
        assertThrows(NotFound.class, () -> desk.asked(first));
        assertThrows(NotFound.class, () -> desk.answer(first, new AskedAnswer("Iets", DAY)));
        assertThrows(NotFound.class, () -> desk.asked("verzonnen"));
        assertEquals("Het wijkteam", desk.asked(second).addressee());
    }
}
