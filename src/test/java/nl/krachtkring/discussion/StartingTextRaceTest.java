package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.TogetherTest;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.Joining;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two facilitators who write or change texts to begin with at the same moment. */
class StartingTextRaceTest extends TogetherTest {

    private Actor one;
    private Actor other;
    private GroupFacts group;

    @BeforeEach
    void found() {
        committed(entities -> {
            TalkRows rows = new TalkRows(entities);
            group = new GroupFacts(rows.group("OPEN"), GroupKind.OPEN, Joining.FREE, false);
            one = TalkRows.in(rows.person(), group.id(), PlaceRole.FACILITATOR);
            other = TalkRows.in(rows.person(), group.id(), PlaceRole.FACILITATOR);
            return null;
        });
    }

    @Test
    void of_two_who_write_the_fifth_the_second_hears_that_there_is_no_room() {
        for (int i = 1; i < StartingTexts.MOST; i++) {
            write(one, "Tekst " + i);
        }
        refused("discussion.start.full", writing(one, "De vijfde"), writing(other, "Ook de vijfde"));
        assertEquals(StartingTexts.MOST, (long) committed(e -> number(e, count())));
    }

    @Test
    void of_two_who_change_the_same_text_the_second_hears_of_it_and_overwrites_nothing() {
        long number = write(one, "Voorstellen");
        refused("discussion.start.conflict", changing(one, number, "Van haar"), changing(other, number, "Van hem"));
        assertEquals(1L, (long) committed(e -> number(e, count() + " AND body = 'Van haar' AND version = 1")));
    }

    private static void refused(String key, Consumer<EntityManager> first, Consumer<EntityManager> second) {
        Ended ended = together(first, second);
        assertTrue(ended.first().isEmpty(), () -> "the first: " + ended.first());
        assertTrue(
                ended.second().orElseThrow() instanceof RuleViolation violation
                        && violation.key().equals(key),
                ended::toString);
    }

    private String count() {
        return "SELECT COUNT(*) FROM starting_text WHERE group_id = " + group.id();
    }

    private long write(Actor actor, String name) {
        return committed(e -> texts(e).write(actor, group, new WriteStartingText(name, "Vraag")));
    }

    private Consumer<EntityManager> writing(Actor actor, String name) {
        return e -> texts(e).write(actor, group, new WriteStartingText(name, "Vraag"));
    }

    private Consumer<EntityManager> changing(Actor actor, long number, String text) {
        return e -> texts(e).change(actor, group, number, new WriteStartingText("Voorstellen", text), 0);
    }

    private static StartingTexts texts(EntityManager entities) {
        Hours clock = new Hours();
        return new StartingTexts(
                new StartingTextRepository(entities, GivenRows.of(entities)),
                new AuditTrail(entities, one -> "0".repeat(64), clock),
                clock);
    }
}
