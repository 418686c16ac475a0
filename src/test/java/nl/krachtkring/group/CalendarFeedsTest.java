package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.People;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.platform.richtext.RichText;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.privacy.Retention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links for own calendars on the database: what they give, to whom, and when they give nothing any more. */
class CalendarFeedsTest extends RepositoryTest {

    private static final MakeFeed ALL = new MakeFeed(true, false);
    private static final MakeFeed GROUP = new MakeFeed(false, false);

    private GroupDesk desk;
    private Actor facilitator;
    private Actor member;
    private long group;

    @BeforeEach
    void people() {
        desk = new GroupDesk(entities);
        facilitator = desk.person("Begeleider Bea");
        member = desk.person("Fatima");
        group = desk.group("kring", GroupKind.HIDDEN, Joining.INVITATION, facilitator);
        desk.group("buurt", GroupKind.OPEN, Joining.FREE, facilitator);
        long choir = desk.group("koor", GroupKind.CLOSED, Joining.REQUEST, facilitator);
        desk.enrol(group, member);
        desk.enrol(choir, member);
        facilitator = desk.again(facilitator);
        member = desk.again(member);
        plan("kring", "Soep", 4);
        plan("koor", "Zingen", 2);
        plan("buurt", "Vegen", 3);
    }

    @Test
    void link_of_all_groups_brings_those_of_its_owner_and_one_of_a_group_that_group_alone() {
        CarriedAgenda all = reading().read(token(member, "kring", ALL));
        assertEquals(List.of("Zingen", "Soep"), titles(all));
        assertNull(all.group());
        CarriedAgenda one = reading().read(token(member, "kring", GROUP));
        assertEquals(List.of("Soep"), titles(one));
        assertEquals("Groep kring", one.group());
        assertEquals(List.of("Zingen", "Vegen", "Soep"), titles(reading().read(token(facilitator, "kring", ALL))));
        assertEquals(0, desk.count("SELECT COUNT(*) FROM calendar_feed WHERE CHAR_LENGTH(token_hash) <> 64"));
    }

    @Test
    void who_is_no_member_makes_no_link_also_where_she_reads() {
        Actor outsider = desk.person("Buiten");
        assertThrows(NotFound.class, () -> feeds().make(outsider, "kring", ALL));
        assertThrows(NotFound.class, () -> feeds().make(outsider, "nooit", ALL));
        assertThrows(NotAllowed.class, () -> feeds().make(outsider, "buurt", ALL));
        assertThrows(NotAllowed.class, () -> feeds().make(Actor.anonymous(), "buurt", ALL));
        assertThrows(NotFound.class, () -> feeds().revoke(outsider, "kring", true));
        assertTrue(feeds().of(outsider, desk.groups.facts(group)).isEmpty());
        assertEquals(0, desk.count("SELECT COUNT(*) FROM calendar_feed"));
    }

    @Test
    void forged_replaced_and_revoked_links_are_the_same_nothing() {
        String first = token(member, "kring", ALL);
        assertEquals(22, first.length());
        String second = token(member, "koor", ALL);
        assertAbsent(first);
        assertAbsent("verzonnen");
        assertEquals(1, desk.count("SELECT COUNT(*) FROM calendar_feed"));
        feeds().revoke(facilitator, "kring", true);
        assertEquals(2, reading().read(second).meetings().size());
        feeds().revoke(member, "kring", true);
        feeds().revoke(member, "kring", true);
        assertAbsent(second);
        assertEquals(0, desk.count("SELECT COUNT(*) FROM calendar_feed"));
    }

    @Test
    void link_ends_with_the_membership_and_stays_dead_after_coming_back() {
        String all = token(member, "kring", ALL);
        String one = token(member, "kring", GROUP);
        leave("kring");
        assertAbsent(one);
        assertEquals(List.of("Zingen"), titles(reading().read(all)));
        entities.clear();
        desk.founding.enrol(
                Actor.system("test"),
                group,
                member.persona(),
                MembershipRole.MEMBER,
                GroupDesk.NOW.plus(Duration.ofHours(1)));
        entities.flush();
        assertAbsent(one);
        assertEquals(2, reading().read(all).meetings().size());
        leave("kring");
        leave("koor");
        assertAbsent(all);
    }

    @Test
    void suspended_owner_and_closed_group_give_nothing_for_as_long_as_that_lasts() {
        String one = token(member, "kring", GROUP);
        String all = token(member, "kring", ALL);
        state("SUSPENDED");
        assertAbsent(one);
        assertAbsent(all);
        state("ACTIVE");
        assertEquals(1, reading().read(one).meetings().size());
        desk.care.close(facilitator, "kring", "Klaar");
        entities.flush();
        assertAbsent(one);
        assertEquals(List.of("Zingen"), titles(reading().read(all)));
        assertThrows(NotAllowed.class, () -> feeds().make(member, "kring", ALL));
    }

    @Test
    void guest_of_a_meeting_has_no_link() {
        Actor guest = desk.person("Gast");
        String all = token(facilitator, "kring", ALL);
        entities.createNativeQuery("UPDATE calendar_feed SET person_id = ?")
                .setParameter(1, guest.person().value())
                .executeUpdate();
        entities.clear();
        assertAbsent(all);
    }

    @Test
    void owner_who_wants_nothing_told_gets_neutral_entries() {
        String asked = token(member, "kring", new MakeFeed(false, true));
        assertTrue(reading().read(asked).neutral());
        assertNull(reading().read(asked).group());
        assertTrue(feeds().of(member, desk.groups.facts(group)).get(0).neutral());
        String told = token(member, "kring", ALL);
        assertFalse(reading().read(told).neutral());
        assertFalse(feeds().isDiscreet(member));
        entities.createNativeQuery("UPDATE person SET discreet_mail = TRUE WHERE id = ?")
                .setParameter(1, member.person().value())
                .executeUpdate();
        entities.clear();
        assertTrue(reading().read(told).neutral());
        assertTrue(feeds().isDiscreet(member));
        assertFalse(feeds().isDiscreet(Actor.anonymous()));
    }

    @Test
    void cancelled_meeting_stays_so_that_the_calendar_learns_of_it_and_old_ones_go_after_a_month() {
        long walk = plan("kring", "Wandelen", 5);
        meetings().cancel(facilitator, walk, "Het regent");
        String one = token(member, "kring", GROUP);
        List<MeetingSummary> carried = reading().read(one).meetings();
        assertEquals(
                List.of(false, true),
                carried.stream().map(MeetingSummary::cancelled).toList());
        desk.clock = at(Duration.ofDays(33));
        assertEquals(2, reading().read(one).meetings().size());
        desk.clock = at(Duration.ofDays(60));
        assertTrue(reading().read(one).meetings().isEmpty());
    }

    @Test
    void dead_link_is_forgotten_a_month_later() {
        token(member, "kring", GROUP);
        token(member, "kring", ALL);
        leave("kring");
        assertEquals(0, forget(GroupDesk.NOW));
        assertEquals(1, forget(GroupDesk.NOW.plusSeconds(1)));
        leave("koor");
        assertEquals(1, forget(GroupDesk.NOW.plusSeconds(1)));
    }

    private int forget(Instant before) {
        Retention rule = new GroupRetention()
                .periods().stream()
                        .filter(period -> period.statement().contains("FROM calendar_feed"))
                        .findFirst()
                        .orElseThrow();
        return entities.createNativeQuery(rule.statement())
                .setParameter(1, SqlTime.utc(before))
                .executeUpdate();
    }

    private void leave(String slug) {
        entities.flush();
        entities.createNativeQuery("DELETE m FROM membership m JOIN community_group g ON g.id = m.group_id"
                        + " WHERE g.slug = ? AND m.person_id = ?")
                .setParameter(1, slug)
                .setParameter(2, member.person().value())
                .executeUpdate();
        entities.clear();
    }

    private void state(String state) {
        entities.createNativeQuery("UPDATE person SET state = ? WHERE id = ?")
                .setParameter(1, state)
                .setParameter(2, member.person().value())
                .executeUpdate();
        entities.clear();
    }

    private void assertAbsent(String token) {
        assertThrows(NotFound.class, () -> reading().read(token));
    }

    private String token(Actor actor, String slug, MakeFeed wish) {
        String[] address = feeds().make(actor, slug, wish).split("/");
        entities.flush();
        return address[address.length - 2];
    }

    private static List<String> titles(CarriedAgenda agenda) {
        return agenda.meetings().stream().map(MeetingSummary::title).toList();
    }

    private long plan(String slug, String title, int inDays) {
        LocalDateTime start = LocalDateTime.parse("2026-11-22T19:30").plusDays(inDays);
        return meetings()
                .plan(
                        facilitator,
                        slug,
                        new MeetingPlan(title, start, start.plusHours(2), "Keuken", null, null, Set.of(), null));
    }

    private static Clock at(Duration later) {
        return Clock.fixed(GroupDesk.NOW.plus(later), ZoneOffset.UTC);
    }

    private CalendarFeeds feeds() {
        return new CalendarFeeds(
                new FeedRepository(entities),
                desk.repository,
                new People(entities),
                desk.audit,
                new Settings(),
                desk.clock);
    }

    private FeedReading reading() {
        entities.flush();
        MeetingQueries queries = new MeetingQueries(
                entities,
                new MeetingRepository(entities),
                desk.repository,
                desk.personas,
                desk.people,
                new RichText(),
                desk.clock);
        return new FeedReading(
                new FeedRepository(entities),
                desk.repository,
                new MembershipSource(GivenRows.of(entities), desk.clock),
                new People(entities),
                queries);
    }

    private Meetings meetings() {
        return new Meetings(new MeetingRepository(entities), desk.repository, desk.answers, desk.audit, desk.clock);
    }
}
