package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.privacy.Retention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What facilitators change of a group, on the database. */
class GroupTendingTest extends RepositoryTest {

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
        later(Duration.ofHours(1));
    }

    @Test
    void everything_is_changed_at_once_and_each_change_stands_in_the_log() {
        save(new ChangeGroup(" Over ons ", "Wees aardig.", "Wie ben je?", Joining.INVITATION, 12, true, version()));
        GroupSettings now = settings();
        assertEquals(
                new GroupSettings(
                        "Over ons",
                        "Wees aardig.",
                        "Wie ben je?",
                        Joining.INVITATION,
                        12,
                        now(GroupTerms.NOTICE),
                        true,
                        now.version()),
                now);
        assertTrue(desk.groups.bySlug(member, "kring").checksMembers());
        assertEquals(
                Set.of("summary", "rules", "question", "joining", "retention", "check"),
                entities
                        .createNativeQuery("SELECT action FROM audit_entry WHERE action LIKE 'group.change.%'")
                        .getResultList()
                        .stream()
                        .map(action -> String.valueOf(action).substring("group.change.".length()))
                        .collect(Collectors.toSet()));
    }

    @Test
    void members_hear_once_of_what_they_came_to_and_of_nothing_else() {
        save(new ChangeGroup("Over ons", null, "Wie ben je?", Joining.INVITATION, null, false, version()));
        assertEquals(0, desk.count("SELECT COUNT(*) FROM outbox_mail"));
        assertEquals(List.of(), told(member));
        save(new ChangeGroup("Over ons", "Wees aardig.", null, Joining.INVITATION, null, true, version()));
        save(new ChangeGroup("Over ons", "Wees aardig.", null, Joining.INVITATION, null, true, version()));
        assertEquals(1, desk.count("SELECT COUNT(*) FROM outbox_mail"));
        assertEquals(
                0, desk.count("SELECT COUNT(*) FROM outbox_mail WHERE CONCAT(subject, body) LIKE '%Groep kring%'"));
        assertEquals(List.of(GroupChange.CHECK, GroupChange.RULES), told(member));
        assertEquals(List.of(GroupChange.CHECK, GroupChange.RULES), told(facilitator));
        assertEquals(List.of(), told(desk.person("Buiten")));
        assertEquals(List.of(), told(Actor.anonymous()));
        save(new ChangeGroup("Over ons", "Wees aardig.", null, Joining.INVITATION, null, false, version()));
        assertEquals(List.of(GroupChange.RULES), told(member));
        assertEquals(1, desk.count("SELECT COUNT(*) FROM outbox_mail"));
        later(GroupChanges.TOLD.plusDays(1));
        assertEquals(List.of(), told(member));
    }

    @Test
    void who_came_after_a_change_came_to_what_is_now() {
        save(new ChangeGroup("Over iets", "Wees aardig.", null, Joining.REQUEST, null, false, version()));
        Actor newcomer = desk.person("Nieuw");
        later(Duration.ofHours(2));
        entities.persist(new Membership(
                group,
                newcomer.person().value(),
                newcomer.persona().value(),
                MembershipRole.MEMBER,
                desk.clock.instant()));
        entities.flush();
        assertEquals(List.of(), told(desk.again(newcomer)));
        assertEquals(List.of(GroupChange.RULES), told(member));
    }

    @Test
    void a_shorter_time_begins_a_month_after_it_was_told_and_a_longer_one_at_once() {
        keep(24);
        runRetention();
        assertNull(months());
        later(GroupTerms.NOTICE.plusHours(2));
        runRetention();
        assertEquals(24, months());
        keep(3);
        assertEquals(24, months());
        assertEquals(3, changes().own(member).get(0).months());
        keep(24);
        assertEquals(24, months());
        assertNull(settings().from());
        keep(3);
        keep(null);
        assertNull(months());
        assertNull(settings().from());
        later(GroupTerms.NOTICE.multipliedBy(3));
        runRetention();
        assertNull(months());
    }

    @Test
    void of_two_who_change_at_once_the_second_hears_of_the_first_and_loses_nothing() {
        int read = version();
        save(new ChangeGroup("Eerst", null, null, Joining.REQUEST, null, false, read));
        ChangeGroup second = new ChangeGroup("Daarna", "Regels", null, Joining.REQUEST, null, false, read);
        RuleViolation late = assertThrows(RuleViolation.class, () -> save(second));
        assertEquals("group.settings.overtaken", late.key());
        assertEquals("Eerst", settings().summary());
        assertEquals("", settings().rules());
    }

    @Test
    void only_facilitators_of_a_living_group_change_it() {
        ChangeGroup wish = new ChangeGroup("Van mij", null, null, Joining.REQUEST, null, false, 0);
        assertThrows(NotAllowed.class, () -> tending().change(member, "kring", wish));
        assertThrows(NotAllowed.class, () -> tending().show(member, "kring"));
        assertThrows(NotFound.class, () -> tending().change(desk.person("Buiten"), "kring", wish));
        assertThrows(NotFound.class, () -> tending().show(Actor.anonymous(), "kring"));
        desk.care.close(facilitator, "kring", "Klaar.");
        entities.flush();
        assertThrows(NotAllowed.class, () -> tending().show(facilitator, "kring"));
    }

    @Test
    void a_way_in_that_the_kind_does_not_know_and_months_that_do_not_exist_are_refused() {
        desk.group("stil", GroupKind.HIDDEN, Joining.INVITATION, facilitator);
        facilitator = desk.again(facilitator);
        ChangeGroup asking = new ChangeGroup("Stil", null, null, Joining.REQUEST, null, false, version("stil"));
        assertEquals(
                "joining",
                assertThrows(RuleViolation.class, () -> tending().change(facilitator, "stil", asking))
                        .field());
        ChangeGroup free = new ChangeGroup("Kring", null, null, Joining.FREE, null, false, version());
        assertEquals(
                "joining", assertThrows(RuleViolation.class, () -> save(free)).field());
        ChangeGroup odd = new ChangeGroup("Kring", null, null, Joining.REQUEST, 7, false, version());
        assertEquals(
                "months", assertThrows(RuleViolation.class, () -> save(odd)).field());
        assertFalse(GroupKind.CLOSED.takes(Joining.FREE));
        assertTrue(GroupKind.OPEN.takes(Joining.FREE));
    }

    private void keep(Integer months) {
        save(new ChangeGroup("Over iets", null, null, Joining.REQUEST, months, false, version()));
    }

    private void save(ChangeGroup wish) {
        tending().change(facilitator, "kring", wish);
        entities.flush();
    }

    private GroupSettings settings() {
        return tending().show(facilitator, "kring");
    }

    private int version() {
        return version("kring");
    }

    private int version(String slug) {
        return tending().show(facilitator, slug).version();
    }

    private Integer months() {
        Object months = entities.createNativeQuery("SELECT retention_months FROM community_group WHERE id = " + group)
                .getSingleResult();
        return months == null ? null : ((Number) months).intValue();
    }

    private List<GroupChange> told(Actor actor) {
        entities.flush();
        List<ChangedGroup> all = changes().own(actor);
        assertEquals(all, changes().in(actor, desk.groups.facts(group)));
        return all.stream().map(ChangedGroup::what).toList();
    }

    private void runRetention() {
        Retention begins = new GroupRetention()
                .periods().stream()
                        .filter(one -> one.what().equals("community_group"))
                        .findFirst()
                        .orElseThrow();
        entities.flush();
        entities.createNativeQuery(begins.statement())
                .setParameter(1, SqlTime.utc(desk.clock.instant().minus(begins.kept())))
                .executeUpdate();
        entities.clear();
    }

    private Instant now(Duration plus) {
        return desk.clock.instant().plus(plus);
    }

    private void later(Duration by) {
        desk.clock = Clock.fixed(desk.clock.instant().plus(by), ZoneOffset.UTC);
    }

    private GroupChanges changes() {
        return new GroupChanges(entities, GivenRows.of(entities), desk.answers, desk.clock);
    }

    private GroupTending tending() {
        return new GroupTending(desk.repository, changes(), desk.audit, desk.clock);
    }
}
