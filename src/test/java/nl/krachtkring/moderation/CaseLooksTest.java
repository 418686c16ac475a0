package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.i18n.Bundles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is no member reads nothing of a closed group without a reason, and its facilitators read that reason. */
class CaseLooksTest extends RepositoryTest {

    private static final String WHY = "Iemand meldde een telefoonnummer in dit bericht";

    private long group;
    private Actor moderator;
    private Actor colleague;
    private Desk desk;
    private Review review;

    @BeforeEach
    void a_case_in_a_closed_group() {
        entities.createNativeQuery("INSERT INTO community_group (public_id, slug, name, kind, joining, summary,"
                        + " created_at) VALUES (1, 'besloten', 'Besloten', 'CLOSED', 'INVITATION', 'x', NOW(6))")
                .executeUpdate();
        group = count("SELECT MAX(id) FROM community_group");
        moderator = Actors.with(person("Mies"), SiteRole.MODERATOR);
        colleague = Actors.with(person("Toos"), SiteRole.MODERATOR);
        desk = new Desk(entities, 0);
        desk.reviews.open(Desk.TEXT, group, ReviewCause.GROUP_CHECK, false);
        review = desk.reviews.waiting(Desk.TEXT).orElseThrow();
    }

    @Test
    void without_a_reason_she_sees_that_something_waits_and_nothing_of_it() {
        QueueItem item = desk.queue.waiting(moderator, 0).items().get(0);
        assertTrue(item.isBehindDoor());
        CaseView shown = desk.queue.show(moderator, review.publicId(), Bundles.DUTCH);
        assertNull(shown.item().card());
        assertEquals("", shown.html());
        assertTrue(shown.acts().isEmpty());
        assertFalse(shown.toString().contains("Fijn stuk") || shown.toString().contains("Marloes"));
        assertThrows(NotAllowed.class, () -> approve(moderator));
    }

    @Test
    void a_reason_opens_the_case_for_her_alone_and_stands_for_the_facilitators() {
        for (String short_ : new String[] {null, "", "kijken", "x".repeat(301)}) {
            assertEquals(
                    "lookReason",
                    assertThrows(RuleViolation.class, () -> desk.caseLooks.give(moderator, review.publicId(), short_))
                            .field());
        }
        desk.caseLooks.give(moderator, review.publicId(), WHY);
        entities.flush();
        assertTrue(desk.queue
                .show(moderator, review.publicId(), Bundles.DUTCH)
                .html()
                .contains("Fijn stuk"));
        assertTrue(desk.queue.waiting(colleague, 0).items().get(0).isBehindDoor());
        LookView look = desk.caseLooks.inGroup(group).get(0);
        assertEquals("Mies", look.name());
        assertEquals(WHY, look.reason());
        assertEquals(Desk.NOW, look.at());
        assertEquals(1, count("SELECT COUNT(*) FROM audit_entry WHERE action = 'moderation.look'"));
        approve(moderator);
    }

    @Test
    void a_reason_counts_for_a_day() {
        desk.caseLooks.give(moderator, review.publicId(), WHY);
        entities.flush();
        Desk later = new Desk(
                entities, 0, Clock.fixed(Desk.NOW.plus(CaseLooks.COUNTS).minusSeconds(1), ZoneOffset.UTC));
        assertFalse(later.queue.waiting(moderator, 0).items().get(0).isBehindDoor());
        Desk tomorrow = new Desk(entities, 0, Clock.fixed(Desk.NOW.plus(CaseLooks.COUNTS), ZoneOffset.UTC));
        assertTrue(tomorrow.queue.waiting(moderator, 0).items().get(0).isBehindDoor());
    }

    @Test
    void a_member_of_the_group_needs_none_and_leaves_no_trace() {
        desk.memberOf.add(group);
        desk.caseLooks.give(moderator, review.publicId(), "");
        assertFalse(desk.queue.waiting(moderator, 0).items().get(0).isBehindDoor());
        assertTrue(desk.caseLooks.inGroup(group).isEmpty());
    }

    @Test
    void a_member_gives_one_for_what_only_some_of_the_group_read() {
        desk.memberOf.add(group);
        desk.readByPlace = false;
        assertTrue(desk.queue.waiting(moderator, 0).items().get(0).isBehindDoor());
        desk.caseLooks.give(moderator, review.publicId(), "Er kwam een melding binnen");
        assertFalse(desk.queue.waiting(moderator, 0).items().get(0).isBehindDoor());
        assertEquals(1, desk.caseLooks.inGroup(group).size());
    }

    @Test
    void a_moderator_of_the_group_gives_a_reason_like_any_other_and_one_of_another_group_finds_nothing() {
        Actor hers = Actors.moderatorOf(person("Gerda"), group);
        Actor elsewhere = Actors.moderatorOf(person("Olga"), group + 1);
        desk.reviews.open(new ContributionRef(ContributionKind.ARTICLE, 77), null, ReviewCause.REPORT, false);
        assertEquals(1, desk.queue.waiting(hers, 0).items().size());
        assertThrows(NotAllowed.class, () -> approve(hers));
        assertTrue(desk.queue.waiting(elsewhere, 0).items().isEmpty());
        assertThrows(NotFound.class, () -> desk.queue.show(elsewhere, review.publicId(), Bundles.DUTCH));
        assertThrows(NotFound.class, () -> desk.caseLooks.give(elsewhere, review.publicId(), WHY));
        assertThrows(NotFound.class, () -> approve(elsewhere));
        desk.caseLooks.give(hers, review.publicId(), WHY);
        entities.flush();
        assertEquals("Gerda", desk.caseLooks.inGroup(group).get(0).name());
        approve(hers);
        Desk later = new Desk(entities, 0, Clock.fixed(Desk.NOW.plusSeconds(1), ZoneOffset.UTC));
        assertEquals(1, later.queue.decided(hers, 0).items().size());
        assertTrue(later.queue.decided(elsewhere, 0).items().isEmpty());
    }

    @Test
    void nobody_but_moderators_can_give_one() {
        for (Actor who : new Actor[] {
            Actor.anonymous(), Actors.outsider(1), Actors.with(1, SiteRole.ADMINISTRATOR), Actor.system("x")
        }) {
            assertThrows(NotFound.class, () -> desk.caseLooks.give(who, review.publicId(), WHY));
        }
    }

    private void approve(Actor who) {
        desk.decisions.decide(who, new Judgement(review.publicId(), review.version(), Act.APPROVE, null, ""));
    }

    private long person(String name) {
        entities.createNativeQuery("INSERT INTO person (public_id, email, email_key, email_confirmed_at, sixteen_at,"
                        + " state, created_at) VALUES (FLOOR(RAND() * 1e15), ?1, ?1, NOW(6), NOW(6), 'ACTIVE', NOW(6))")
                .setParameter(1, name + "@voorbeeld.example")
                .executeUpdate();
        long person = count("SELECT MAX(id) FROM person");
        entities.createNativeQuery("INSERT INTO persona (public_id, person_id, name, public_one, created_at)"
                        + " VALUES (FLOOR(RAND() * 1e15), ?, ?, TRUE, NOW(6))")
                .setParameter(1, person)
                .setParameter(2, name)
                .executeUpdate();
        return person;
    }

    private long count(String question) {
        return ((Number) entities.createNativeQuery(question).getSingleResult()).longValue();
    }
}
