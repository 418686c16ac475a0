package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.richtext.RichText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings on the database: rights, places, reminders and reports. */
class MeetingsTest extends RepositoryTest {

    private static final LocalDateTime START = LocalDateTime.parse("2026-11-26T19:30");

    private GroupDesk desk;
    private Actor facilitator;
    private Actor member;
    private long group;

    @BeforeEach
    void people() {
        desk = new GroupDesk(entities);
        facilitator = desk.person("Begeleider Bea");
        member = desk.person("Fatima");
        group = desk.group("kring", GroupKind.CLOSED, Joining.REQUEST, facilitator);
        desk.enrol(group, member);
        facilitator = desk.again(facilitator);
        member = desk.again(member);
    }

    @Test
    void last_place_is_given_once_and_becomes_free_again() {
        long meeting = meetings().plan(facilitator, "kring", plan(START, 1));
        meetings().reply(member, meeting, true);
        meetings().reply(member, meeting, true);
        RuleViolation full = assertThrows(RuleViolation.class, () -> meetings().reply(facilitator, meeting, true));
        assertEquals("group.meeting.full", full.key());
        MeetingView seen = queries().show(facilitator, meeting);
        assertEquals(1, seen.comingCount());
        assertEquals(0, seen.free());
        meetings().reply(member, meeting, false);
        entities.flush();
        meetings().reply(facilitator, meeting, true);
        assertEquals(Boolean.TRUE, queries().show(facilitator, meeting).own());
        assertEquals(2, desk.count("SELECT COUNT(*) FROM meeting_reply"));
    }

    @Test
    void outsiders_find_nothing_and_readers_of_an_open_group_see_no_names() {
        long hidden = meetings().plan(facilitator, "kring", plan(START, null));
        Actor outsider = desk.person("Buiten");
        assertThrows(NotFound.class, () -> queries().show(outsider, hidden));
        assertThrows(NotFound.class, () -> meetings().reply(outsider, hidden, true));
        assertTrue(queries().coming(outsider, group).isEmpty());
        assertTrue(queries().next(outsider, 5).isEmpty());
        long open = desk.group("open", GroupKind.OPEN, Joining.FREE, facilitator);
        facilitator = desk.again(facilitator);
        long seen = meetings().plan(facilitator, "open", plan(START, 5));
        meetings().reply(facilitator, seen, true);
        MeetingView view = queries().show(Actor.anonymous(), seen);
        assertTrue(view.coming().isEmpty());
        assertNull(view.comingCount());
        assertNull(view.free());
        assertEquals(1, queries().next(Actor.anonymous(), 5).size());
        assertEquals(1, queries().coming(outsider, open).size());
        assertThrows(NotAllowed.class, () -> meetings().reply(outsider, seen, true));
        assertThrows(NotAllowed.class, () -> meetings().plan(outsider, "open", plan(START, 5)));
    }

    @Test
    void whoever_leaves_the_group_is_no_longer_expected() {
        long meeting = meetings().plan(facilitator, "kring", plan(START, 1));
        meetings().reply(member, meeting, true);
        desk.service.leave(member, "kring");
        entities.flush();
        meetings().reply(facilitator, meeting, true);
        assertEquals(1, queries().show(facilitator, meeting).comingCount());
    }

    @Test
    void cancelled_meeting_is_told_once_without_its_name_and_takes_no_replies() {
        long meeting = meetings().plan(facilitator, "kring", plan(START, null));
        meetings().reply(member, meeting, true);
        assertThrows(RuleViolation.class, () -> meetings().cancel(facilitator, meeting, " "));
        assertThrows(NotAllowed.class, () -> meetings().cancel(member, meeting, "Nee"));
        meetings().cancel(facilitator, meeting, "De zaal is dicht.");
        meetings().cancel(facilitator, meeting, "De zaal is dicht.");
        assertEquals(
                1,
                desk.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient LIKE 'fatima%' AND body LIKE '%/agenda/"
                        + meeting + "%' AND CONCAT(subject, body) NOT LIKE '%kring%'"));
        assertThrows(Conflict.class, () -> meetings().reply(member, meeting, true));
        assertEquals("De zaal is dicht.", queries().show(member, meeting).cancelReason());
    }

    @Test
    void reminder_goes_out_once_from_the_morning_of_the_day_before() {
        long meeting = meetings().plan(facilitator, "kring", plan(START, null));
        meetings().reply(member, meeting, true);
        meetings().reply(facilitator, meeting, false);
        entities.flush();
        assertEquals(0, remindAt("2026-11-25T07:59:00Z", meeting));
        assertEquals(1, remindAt("2026-11-25T08:00:00Z", meeting));
        entities.flush();
        assertEquals(0, remindAt("2026-11-25T08:01:00Z", meeting));
        assertTrue(reminders("2026-11-25T08:01:00Z").near().isEmpty());
        assertEquals(
                1,
                desk.count("SELECT COUNT(*) FROM outbox_mail WHERE CONCAT(subject, body) NOT LIKE '%Soep%'"
                        + " AND CONCAT(subject, body) NOT LIKE '%kring%' AND subject = 'Herinnering voor morgen'"));
    }

    @Test
    void moved_meeting_is_told_and_reminded_of_again() {
        long meeting = meetings().plan(facilitator, "kring", plan(START, null));
        meetings().reply(member, meeting, true);
        entities.flush();
        assertEquals(1, remindAt("2026-11-25T12:00:00Z", meeting));
        entities.flush();
        meetings().change(facilitator, meeting, plan(START.plusDays(1), null));
        entities.flush();
        assertEquals(1, remindAt("2026-11-26T12:00:00Z", meeting));
        assertEquals(1, desk.count("SELECT COUNT(*) FROM outbox_mail WHERE subject = 'Er is een afspraak veranderd'"));
    }

    @Test
    void report_follows_the_meeting_with_its_agreements() {
        long meeting = meetings().plan(facilitator, "kring", plan(START, null));
        List<Agreement> agreed = Agreement.read("Fatima; belt de school; vrijdag\nBea; kookt");
        assertThrows(Conflict.class, () -> meetings().report(facilitator, meeting, "Fijn", agreed));
        desk.clock = Clock.fixed(Instant.parse("2026-11-26T21:00:00Z"), ZoneOffset.UTC);
        assertThrows(NotAllowed.class, () -> meetings().report(member, meeting, "Fijn", agreed));
        assertThrows(RuleViolation.class, () -> meetings().report(facilitator, meeting, " ", agreed));
        meetings().report(facilitator, meeting, "Het was **fijn**.", agreed);
        meetings().report(facilitator, meeting, "Het was **fijn**.", agreed);
        MeetingView view = queries().show(member, meeting);
        assertTrue(view.report().contains("<strong>fijn</strong>"));
        assertEquals(agreed, view.agreements());
        assertThrows(Conflict.class, () -> meetings().reply(member, meeting, true));
        assertEquals(1, queries().past(member, group).size());
    }

    @Test
    void past_time_is_refused_beside_the_day() {
        LocalDateTime past = LocalDateTime.parse("2026-11-22T12:59");
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> meetings().plan(facilitator, "kring", plan(past, null)));
        assertEquals("day", refused.field());
    }

    @Test
    void closed_group_plans_nothing_and_takes_no_replies() {
        long meeting = meetings().plan(facilitator, "kring", plan(START, null));
        desk.care.close(facilitator, "kring", "Klaar");
        entities.flush();
        assertThrows(NotAllowed.class, () -> meetings().plan(facilitator, "kring", plan(START, null)));
        assertThrows(NotAllowed.class, () -> meetings().reply(member, meeting, true));
        assertTrue(reminders("2026-11-25T12:00:00Z").near().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 19.30, until, from",
        "morgen,     19:30, until, day",
        "2026-02-30, 19:30, until, day",
    })
    void day_and_time_that_cannot_be_read_are_refused(String day, String from, String until, String field) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> MeetingPlan.moment(day, from, "from"));
        assertEquals(field, refused.field());
    }

    @Test
    void signs_that_turn_or_hide_are_taken_out_of_what_everyone_reads() {
        LocalDateTime end = START.plusHours(2);
        MeetingPlan plan = new MeetingPlan(
                "So\u202eep\u200b", START, end, "Keu\u2060ken", "Samen\u202e eten", null, Set.of(), "\u200b");
        assertEquals("Soep", plan.title());
        assertEquals("Keuken", plan.place());
        assertEquals("Samen eten", plan.about());
        assertNull(plan.costs());
        assertEquals("Bea", Agreement.read("Be\u202ea; kookt").get(0).who());
        assertEquals("Over ons", new ProposeGroup("thema", "Naam", "Over\u202e ons", "", "").summary());
        assertEquals("", new JoinGroup("Naam", "\u200b ").answer());
    }

    @ParameterizedTest
    @CsvSource({"alleen wie", "'; wat'", "'wie; '", "wie; wat; wanneer; nog iets"})
    void agreement_that_is_no_agreement_is_refused_with_its_line(String line) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> Agreement.read("Bea; kookt\n" + line));
        assertEquals(2, refused.values()[0]);
    }

    private int remindAt(String now, long meeting) {
        return reminders(now).remind(meeting);
    }

    private MeetingReminders reminders(String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new MeetingReminders(new MeetingRepository(entities), desk.answers, clock);
    }

    private static MeetingPlan plan(LocalDateTime start, Integer places) {
        return new MeetingPlan(
                "Soep", start, start.plusHours(2), "Keuken", "Samen eten", places, Set.of(Arranged.FOOD), null);
    }

    private Meetings meetings() {
        return new Meetings(new MeetingRepository(entities), desk.repository, desk.answers, desk.audit, desk.clock);
    }

    private MeetingQueries queries() {
        entities.flush();
        return new MeetingQueries(
                entities,
                new MeetingRepository(entities),
                desk.repository,
                desk.personas,
                desk.people,
                new RichText(),
                desk.clock);
    }
}
