package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An author sees her own place in the queue, an honest time, and can change her text without a moderator missing it. */
class WaitingLineTest extends RepositoryTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private Desk desk;
    private Actor author;
    private Actor other;
    private Actor moderator;

    @BeforeEach
    void people() {
        author = person("schrijver@voorbeeld.example");
        other = person("ander@voorbeeld.example");
        moderator = person("moderator@voorbeeld.example", SiteRole.MODERATOR);
        desk = new Desk(entities, author.persona().value());
    }

    @Test
    void place_is_the_order_in_which_moderators_work() {
        wait(1, false, Desk.NOW.minus(HOUR.multipliedBy(3)));
        wait(2, true, Desk.NOW.plus(HOUR));
        held(Desk.NOW);
        wait(3, false, Desk.NOW.plus(HOUR));
        OwnQueue queue = line().of(author, Bundles.DUTCH);
        assertEquals(3, queue.waiting().get(0).place());
        assertEquals(List.of(), queue.returned());
        desk.reviews.openAt(Desk.TEXT, null, ReviewCause.GROUP_CHECK, true, Desk.NOW);
        assertEquals(1, line().of(author, Bundles.DUTCH).waiting().get(0).place());
    }

    @Test
    void nobody_sees_what_of_somebody_else_waits() {
        held(Desk.NOW);
        OwnQueue queue = line().of(other, Bundles.DUTCH);
        assertEquals(List.of(), queue.waiting());
        assertEquals(List.of(), queue.returned());
    }

    @Test
    void what_came_back_stands_there_with_its_reason() {
        held(Desk.NOW);
        Review review = desk.reviews.waiting(Desk.TEXT).orElseThrow();
        desk.decisions.decide(
                moderator,
                new Judgement(
                        review.publicId(), review.version(), Act.RETURN, "contact-details", "Haal het nummer weg."));
        flushAndClear();
        OwnQueue queue = line().of(author, Bundles.DUTCH);
        assertEquals(List.of(), queue.waiting());
        assertTrue(queue.returned().get(0).why().facts().contains("Haal het nummer weg."));
    }

    @Test
    void time_is_that_of_decisions_and_not_of_what_authors_took_back() {
        for (int i = 1; i <= 6; i++) {
            decided(i, Duration.ofMinutes(30L * i), false);
        }
        for (int i = 10; i < 20; i++) {
            decided(i, Duration.ofMinutes(1), true);
        }
        UsualWait usual = line().usual();
        assertEquals(6, usual.decisions());
        assertEquals(Duration.ofMinutes(120), usual.median());
    }

    @Test
    void what_an_author_takes_back_is_noted_as_no_decision() {
        held(Desk.NOW);
        Review review = desk.reviews.waiting(Desk.TEXT).orElseThrow();
        desk.reviews.onWithdrawn(new ContributionWithdrawn(Desk.TEXT, Desk.NOW));
        assertTrue(review.isWithdrawn());
        assertEquals(0, line().usual().decisions());
    }

    @Test
    void changed_while_it_waits_it_keeps_its_place_and_nobody_decides_on_the_text_of_before() {
        held(Desk.NOW.minus(HOUR));
        Review review = desk.reviews.waiting(Desk.TEXT).orElseThrow();
        entities.flush();
        Judgement seen = new Judgement(review.publicId(), review.version(), Act.APPROVE, null, "");
        offer(author, "Een beter stuk", desk.text.version);
        flushAndClear();
        assertThrows(Conflict.class, () -> desk.decisions.decide(moderator, seen));
        assertEquals(ContributionStatus.HELD, desk.text.status);
        assertEquals("Een beter stuk", desk.text.words);
        Review again = desk.reviews.waiting(Desk.TEXT).orElseThrow();
        assertEquals(Desk.NOW.minus(HOUR), again.openedAt());
        assertEquals(ReviewCause.GROUP_CHECK, again.cause());
    }

    @Test
    void nobody_else_changes_it_and_nobody_changes_what_stands() {
        held(Desk.NOW);
        assertThrows(NotFound.class, () -> offer(other, "Iets heel anders", desk.text.version));
        desk.text.status = ContributionStatus.PUBLISHED;
        assertThrows(Conflict.class, () -> offer(author, "Iets heel anders", desk.text.version));
        assertFalse(desk.text.words.contains("anders"));
    }

    @Test
    void made_of_an_older_version_it_is_refused_and_sent_twice_it_counts_once() {
        held(Desk.NOW);
        offer(author, "Van mijn telefoon", 1);
        assertEquals(
                "moderation.again.conflict",
                assertThrows(RuleViolation.class, () -> offer(author, "Van mijn laptop", 1))
                        .key());
        assertEquals("Van mijn telefoon", desk.text.words);
        offer(author, "Van mijn telefoon", 1);
        assertEquals(2, desk.text.version);
        offer(author, "Van mijn laptop", 2);
        assertEquals("Van mijn laptop", desk.text.words);
    }

    private void offer(Actor by, String text, int seen) {
        desk.ownActs.offerAgain(Claim.ofMember(by, Desk.NUMBER), new EditText(new NewText(null, text), seen));
    }

    private WaitingLine line() {
        return desk.line(Clock.fixed(Desk.NOW.plus(HOUR), ZoneOffset.UTC));
    }

    private void held(Instant at) {
        desk.reviews.openAt(Desk.TEXT, null, ReviewCause.GROUP_CHECK, false, at);
    }

    private void wait(long text, boolean urgent, Instant at) {
        desk.reviews.openAt(
                new ContributionRef(ContributionKind.EXPERIENCE, text), null, ReviewCause.GUEST, urgent, at);
    }

    private void decided(long text, Duration took, boolean withdrawn) {
        ContributionRef ref = new ContributionRef(ContributionKind.EXPERIENCE, text);
        desk.reviews.openAt(ref, null, ReviewCause.GUEST, false, Desk.NOW.minus(took));
        Review review = desk.reviews.waiting(ref).orElseThrow();
        if (withdrawn) {
            review.withdraw(Desk.NOW);
        } else {
            review.decide(Desk.NOW);
        }
        entities.flush();
    }

    private Actor person(String email, SiteRole... roles) {
        entities.createNativeQuery("INSERT INTO person (public_id, email, email_key, email_confirmed_at, sixteen_at,"
                        + " state, created_at) VALUES (FLOOR(RAND() * 1e15), ?1, ?1, NOW(6), NOW(6), 'ACTIVE', NOW(6))")
                .setParameter(1, email)
                .executeUpdate();
        long person = last("person");
        entities.createNativeQuery("INSERT INTO persona (public_id, person_id, name, public_one, created_at)"
                        + " VALUES (FLOOR(RAND() * 1e15), ?, 'Iemand', TRUE, NOW(6))")
                .setParameter(1, person)
                .executeUpdate();
        return new Actor(
                new PersonId(person),
                new PersonaId(last("persona")),
                "Iemand",
                Set.of(roles),
                Set.of(),
                Map.of(),
                1L,
                null);
    }

    private long last(String table) {
        return ((Number) entities.createNativeQuery("SELECT MAX(id) FROM " + table)
                        .getSingleResult())
                .longValue();
    }
}
