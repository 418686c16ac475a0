package nl.krachtkring.member;

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
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles given and taken, accounts found for a reason, and pauses that end on the minute. */
class RolesTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final String WHY = "Vraag van de wijkcoördinator";

    private AccountRoom room;
    private PersonId anna;
    private Actor boss;
    private String bossToken;

    @BeforeEach
    void people() {
        room = at(NOW);
        anna = room.person("anna@voorbeeld.example", "Anna");
        PersonId first = room.person("beheer@voorbeeld.example", "Joke");
        entities.persist(new RoleGrant(first, SiteRole.ADMINISTRATOR, NOW));
        bossToken = room.signIns().start(first, true, "Firefox");
        boss = room.actor(bossToken);
    }

    @Test
    void role_counts_with_the_next_request_and_is_gone_with_the_next() {
        String token = room.signIns().start(anna, true, "Firefox");
        room.roles().give(boss, number("Anna"), SiteRole.EDITOR, WHY);
        assertEquals(Set.of(SiteRole.EDITOR), room.actor(token).roles());
        room.roles().give(boss, number("Anna"), SiteRole.EDITOR, WHY);
        room.roles().take(boss, number("Anna"), SiteRole.EDITOR, WHY);
        assertEquals(Set.of(), room.actor(token).roles());
        List<String> mails = room.mails();
        assertEquals(2, mails.size());
        assertTrue(mails.get(0).contains("redacteur"), mails.get(0));
        assertEquals(
                1L,
                ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM audit_entry WHERE action ="
                                        + " 'member.role-taken' AND reason LIKE 'EDITOR: Vraag%'")
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void moderator_of_a_group_is_one_there_alone_with_the_next_request_and_no_longer_with_the_next() {
        PlaceRef group = new PlaceRef(group("buurt"));
        String token = room.signIns().start(anna, true, "Firefox");
        String half = room.signIns().start(anna, false, "Opera");
        room.groupModerators().give(boss, number("Anna"), group, WHY);
        room.groupModerators().give(boss, number("Anna"), group, WHY);
        Actor now = room.actor(token);
        assertEquals(Set.of(), now.roles());
        assertTrue(now.moderates(group.groupId()));
        assertFalse(now.moderates(group.groupId() + 1));
        assertFalse(now.moderates(null));
        assertFalse(room.actor(half).isModerator());
        assertTrue(room.pauses().isStaff(anna));
        assertEquals(List.of(anna), room.groupModerators().of(group));
        StaffRow row = room.roles().staff(boss).stream()
                .filter(staff -> staff.name().equals("Anna"))
                .findFirst()
                .orElseThrow();
        assertEquals(group.groupId(), row.group());
        room.groupModerators().take(boss, number("Anna"), group, WHY);
        assertFalse(room.actor(token).isModerator());
        List<String> mails = room.mails();
        assertEquals(2, mails.size());
        assertTrue(mails.get(0).contains("moderator van een groep")
                && !mails.get(0).contains("Buurtkring"));
    }

    @Test
    void nobody_but_an_administrator_makes_moderators_of_a_group_and_never_without_a_reason() {
        PlaceRef group = new PlaceRef(group("buurt"));
        Actor member = room.actor(room.signIns().start(anna, true, "Firefox"));
        assertThrows(NotFound.class, () -> room.groupModerators().give(member, number("Anna"), group, WHY));
        assertThrows(NotFound.class, () -> room.groupModerators().take(member, number("Anna"), group, WHY));
        RuleViolation refused = assertThrows(
                RuleViolation.class, () -> room.groupModerators().give(boss, number("Anna"), group, "zomaar"));
        assertEquals("groupReason", refused.field());
    }

    @Test
    void last_administrator_keeps_her_role() {
        RuleViolation refused = assertThrows(
                RuleViolation.class, () -> room.roles().take(boss, number("Joke"), SiteRole.ADMINISTRATOR, WHY));
        assertEquals("member.role.last", refused.key());
        room.roles().give(boss, number("Anna"), SiteRole.ADMINISTRATOR, WHY);
        room.roles().take(boss, number("Joke"), SiteRole.ADMINISTRATOR, WHY);
        assertFalse(room.actor(bossToken).has(SiteRole.ADMINISTRATOR));
    }

    @Test
    void suspended_administrator_doesn_t_count_as_one() {
        room.roles().give(boss, number("Anna"), SiteRole.ADMINISTRATOR, WHY);
        entities.flush();
        room.pauses().suspend(anna, NOW.plus(Duration.ofDays(3)));
        entities.flush();
        assertThrows(RuleViolation.class, () -> room.roles().take(boss, number("Joke"), SiteRole.ADMINISTRATOR, WHY));
    }

    @Test
    void nothing_happens_without_a_reason_or_for_who_is_no_administrator() {
        assertThrows(RuleViolation.class, () -> room.roles().give(boss, number("Anna"), SiteRole.EDITOR, "zomaar"));
        assertThrows(RuleViolation.class, () -> room.finder().find(boss, "anna@voorbeeld.example", " "));
        Actor member = room.actor(room.signIns().start(anna, true, "Firefox"));
        assertThrows(NotFound.class, () -> room.roles().give(member, number("Anna"), SiteRole.EDITOR, WHY));
        assertThrows(NotFound.class, () -> room.roles().staff(member));
        assertThrows(NotFound.class, () -> room.finder().find(member, "anna@voorbeeld.example", WHY));
        assertThrows(NotFound.class, () -> room.finder().open(Actor.anonymous(), number("Anna"), ""));
    }

    @Test
    void account_is_found_by_the_whole_address_or_public_name_alone_and_opens_with_its_pass() {
        room.personas().create(anna, "Andere Naam");
        assertEquals(List.of(), room.finder().find(boss, "Andere Naam", WHY));
        assertEquals(List.of(), room.finder().find(boss, "Ann", WHY));
        assertEquals(List.of(), room.finder().find(boss, "anna@", WHY));
        AccountFound found =
                room.finder().find(boss, "anna@voorbeeld.example", WHY).get(0);
        assertEquals(found, room.finder().find(boss, "Anna", WHY).get(0));
        AccountView view =
                room.finder().open(boss, found.account(), found.pass()).orElseThrow();
        assertFalse(view.toString().contains("Andere Naam"));
        assertTrue(room.finder().open(boss, found.account(), "").isEmpty());
        assertTrue(room.finder().open(boss, number("Joke"), found.pass()).isEmpty());
        assertTrue(at(NOW.plus(Duration.ofDays(1)))
                .finder()
                .open(boss, found.account(), found.pass())
                .isEmpty());
        assertEquals(
                2L,
                ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM audit_entry WHERE action ="
                                        + " 'member.account-found' AND subject_id = ? AND reason = ?")
                                .setParameter(1, anna.value())
                                .setParameter(2, WHY)
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void silence_works_until_the_minute_on_open_pages() {
        String token = room.signIns().start(anna, false, "Firefox");
        room.pauses().silence(anna, NOW.plusSeconds(60));
        assertFalse(room.actor(token).maySpeak().allowed());
        assertNull(at(NOW.plusSeconds(60)).actor(token).silencedUntil());
    }

    @Test
    void suspended_member_is_signed_out_reads_why_and_comes_in_on_the_minute() {
        String token = room.signIns().start(anna, false, "Firefox");
        Instant end = NOW.plusSeconds(60);
        room.pauses().suspend(anna, end);
        entities.flush();
        assertTrue(room.actor(token).isAnonymous());
        assertEquals(SignInStep.Kind.SUSPENDED, signIn(room).kind());
        assertEquals(anna, signIn(room).person());
        SignInStep after = signIn(at(end));
        assertEquals(SignInStep.Kind.DONE, after.kind());
        assertEquals(anna, at(end).actor(after.value()).person());
    }

    private static SignInStep signIn(AccountRoom room) {
        return room.signingIn()
                .withPassword(new SignInAttempt(
                        "anna@voorbeeld.example", "vier kopjes thee", false, new Origin("127.0.0.1", null, "Firefox")));
    }

    private AccountRoom at(Instant moment) {
        return new AccountRoom(entities, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private long group(String slug) {
        entities.createNativeQuery("INSERT INTO community_group (public_id, slug, name, kind, joining, summary,"
                        + " created_at) VALUES (1, ?, 'Buurtkring', 'CLOSED', 'INVITATION', 'x', NOW(6))")
                .setParameter(1, slug)
                .executeUpdate();
        return ((Number) entities.createNativeQuery("SELECT MAX(id) FROM community_group")
                        .getSingleResult())
                .longValue();
    }

    private long number(String name) {
        entities.flush();
        return ((Number) entities.createNativeQuery(
                                "SELECT p.public_id FROM person p JOIN persona n ON n.person_id = p.id WHERE n.name = ?")
                        .setParameter(1, name)
                        .getSingleResult())
                .longValue();
    }
}
