package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom somebody can call, and whose names a list offers. */
class DiscussionNamesTest extends RepositoryTest {

    private final Hours clock = new Hours();
    private TalkRows rows;
    private DiscussionNames names;
    private long closed;
    private long open;
    private long anna;
    private long annet;
    private Actor actor;
    private long talk;

    @BeforeEach
    void group() {
        rows = new TalkRows(entities);
        names = new DiscussionNames(new DiscussionRepository(entities, GivenRows.of(entities)), GivenRows.of(entities));
        closed = rows.group("CLOSED");
        open = rows.group("OPEN");
        anna = named("Anna");
        annet = named("Annet 100%");
        long typing = named("Anne");
        for (long group : new long[] {closed, open}) {
            rows.enrol(group, anna, "MEMBER");
            rows.enrol(group, annet, "MEMBER");
            rows.enrol(group, typing, "MEMBER");
        }
        actor = TalkRows.in(typing, closed, PlaceRole.MEMBER);
        talk = rows.discussion(closed, anna, clock.instant());
    }

    @Test
    void members_are_offered_to_members_by_how_their_name_begins_and_nobody_herself() {
        assertEquals(List.of("Anna", "Annet 100%"), offered(actor, talk, "ann"));
        assertEquals(List.of("Annet 100%"), offered(actor, talk, "Annet"));
        assertEquals(List.of(), offered(actor, talk, "Bo"));
        assertEquals(List.of(), offered(actor, talk, " "));
    }

    @Test
    void signs_of_the_database_are_letters_like_others() {
        assertEquals(List.of(), offered(actor, talk, "%"));
        assertEquals(List.of(), offered(actor, talk, "____"));
        assertEquals(List.of("Annet 100%"), offered(actor, talk, "Annet 100%"));
    }

    @Test
    void outsiders_get_no_list_and_a_closed_discussion_offers_nobody() {
        Actor outsider = TalkRows.in(named("Els"), rows.group("CLOSED"), PlaceRole.MEMBER);
        assertThrows(NotFound.class, () -> offered(outsider, talk, "a"));
        long everyones = rows.discussion(open, anna, clock.instant());
        assertEquals(List.of(), offered(outsider, everyones, "a"));
        rows.change("UPDATE discussion SET closed_at = '2026-11-21 11:00:00', closed_reason = 'x' WHERE id = " + talk);
        assertEquals(List.of(), offered(actor, talk, "a"));
    }

    @Test
    void question_to_the_facilitators_offers_them_alone() {
        rows.change("UPDATE discussion SET members_only = TRUE, facilitators_only = TRUE WHERE id = " + talk);
        rows.enrol(closed, named("Annemarie"), "FACILITATOR");
        Actor asker = TalkRows.in(anna, closed, PlaceRole.MEMBER);
        assertEquals(List.of("Annemarie"), offered(asker, talk, "ann"));
        assertThrows(NotFound.class, () -> offered(actor, talk, "ann"));
    }

    @Test
    void a_name_that_is_withheld_where_everyone_reads_is_not_offered_there() {
        rows.change("UPDATE person SET name_withheld = TRUE WHERE id = " + anna);
        Actor inOpen = TalkRows.in(actor.person().value(), open, PlaceRole.MEMBER);
        long everyones = rows.discussion(open, annet, clock.instant());
        assertEquals(List.of("Annet 100%"), offered(inOpen, everyones, "ann"));
        assertEquals(List.of("Anna", "Annet 100%"), offered(actor, talk, "ann"));
        rows.change("UPDATE discussion SET members_only = TRUE WHERE id = " + everyones);
        assertEquals(List.of("Anna", "Annet 100%"), offered(inOpen, everyones, "ann"));
    }

    @Test
    void whoever_spoke_can_be_called_by_that_name_also_for_once() {
        long once = rows.name(annet);
        rows.comment(talk, null, once, clock.instant());
        Map<Long, String> known = names.names(new ContributionRef(ContributionKind.DISCUSSION, talk));
        assertEquals("Anna", known.get(anna));
        assertEquals(4, known.size());
        assertEquals(true, known.containsKey(once));
        assertEquals(Map.of(), names.names(new ContributionRef(ContributionKind.ARTICLE, talk)));
    }

    private List<String> offered(Actor who, long discussion, String typed) {
        return names.beginningWith(who, rows.number("discussion", discussion), typed);
    }

    private long named(String name) {
        long person = rows.person();
        rows.change("UPDATE persona SET name = '" + name + "' WHERE id = " + person);
        return person;
    }
}
