package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.GivenGuesses;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One network can't drown the moderators, and whoever tells of danger is never sent away. */
class VisitorBudgetTest extends RepositoryTest {

    private static final String HERE = "203.0.113.1";
    private static final String ELSEWHERE = "203.0.113.2";
    private static final String MODERATOR = "moderator@voorbeeld.example";

    private Desk desk;
    private DeskPeople people;
    private Actor member;
    private Actor moderator;

    @BeforeEach
    void desk() {
        people = new DeskPeople(entities);
        member = people.person("schrijver@voorbeeld.example");
        moderator = people.person(MODERATOR, SiteRole.MODERATOR);
        desk = new Desk(entities, member.persona().value());
    }

    @Test
    void danger_beyond_the_budget_is_taken_and_waits_for_its_turn() {
        for (int i = 0; i < VisitorBudget.CALLS + 4; i++) {
            tell(Actor.anonymous(), "danger", HERE);
        }
        assertEquals(VisitorBudget.CALLS, people.mails(MODERATOR));
        List<ReportView> page = desk.queue.pageReports(moderator, List.of());
        assertEquals(VisitorBudget.CALLS + 4, page.size());
        assertEquals(
                VisitorBudget.CALLS, page.stream().filter(ReportView::urgent).count());
        tell(Actor.anonymous(), "danger", ELSEWHERE);
        tell(member, "danger", HERE);
        assertEquals(VisitorBudget.CALLS + 2, people.mails(MODERATOR));
        assertTrue(desk.queue
                .pageReports(moderator, List.of())
                .get(VisitorBudget.CALLS + 1)
                .urgent());
    }

    @Test
    void of_anything_else_too_much_is_refused_beside_its_text_and_danger_still_comes_in() {
        for (int i = 0; i < VisitorBudget.REPORTS; i++) {
            tell(Actor.anonymous(), "wrong", HERE);
        }
        RuleViolation refused = assertThrows(RuleViolation.class, () -> tell(Actor.anonymous(), "wrong", HERE));
        assertEquals("text", refused.field());
        assertDoesNotThrow(() -> tell(Actor.anonymous(), "wrong", ELSEWHERE));
        assertDoesNotThrow(() -> tell(member, "wrong", HERE));
        tell(Actor.anonymous(), "danger", HERE);
        assertEquals(1, people.mails(MODERATOR));
    }

    @Test
    void a_form_that_isn_t_complete_costs_nothing() {
        for (int i = 0; i <= VisitorBudget.REPORTS; i++) {
            ReportForm empty = new ReportForm("", "wrong", " ", "", HERE);
            assertThrows(RuleViolation.class, () -> desk.reports.report(Actor.anonymous(), empty));
        }
        assertDoesNotThrow(() -> tell(Actor.anonymous(), "wrong", HERE));
    }

    @Test
    void texts_of_visitors_are_counted_by_network_for_an_hour() {
        for (int i = 0; i < VisitorBudget.TEXTS; i++) {
            desk.budget.requireText(HERE, "text");
        }
        assertEquals(
                "text",
                assertThrows(RuleViolation.class, () -> desk.budget.requireText(HERE, "text"))
                        .field());
        assertDoesNotThrow(() -> desk.budget.requireText(ELSEWHERE, "text"));
        Clock later = Clock.fixed(Desk.NOW.plus(Duration.ofMinutes(61)), ZoneOffset.UTC);
        VisitorBudget then = new VisitorBudget(GivenGuesses.of(entities, later));
        assertDoesNotThrow(() -> then.requireText(HERE, "text"));
    }

    @Test
    void calls_are_counted_apart_from_texts() {
        for (int i = 0; i < VisitorBudget.CALLS; i++) {
            assertTrue(desk.budget.calls(HERE));
        }
        assertFalse(desk.budget.calls(HERE));
        assertDoesNotThrow(() -> desk.budget.requireText(HERE, "text"));
    }

    /** All of it stands on top, as the house rules say; what she tells of danger herself still calls. */
    @Test
    void words_of_danger_of_one_member_call_so_often_an_hour_and_leave_her_reports_and_others_theirs() {
        for (int i = 1; i <= VisitorBudget.CALLS + 3; i++) {
            wrote(member, i);
            wrote(member, i);
        }
        assertEquals(VisitorBudget.CALLS, people.mails(MODERATOR));
        assertEquals(VisitorBudget.CALLS + 3, urgent());
        tell(member, "danger", HERE);
        assertEquals(VisitorBudget.CALLS + 1, people.mails(MODERATOR));
        wrote(moderator, 100);
        wrote(Actor.anonymous(), 101);
        assertEquals(VisitorBudget.CALLS + 3, people.mails(MODERATOR));
        desk.reviews.openOf(moderator, comment(102), null, ReviewCause.GROUP_CHECK, false);
        assertEquals(VisitorBudget.CALLS + 3, people.mails(MODERATOR));
        assertEquals(VisitorBudget.CALLS + 5, urgent());
    }

    private void wrote(Actor author, long text) {
        desk.reviews.openOf(author, comment(text), null, ReviewCause.DANGER, true);
    }

    private static ContributionRef comment(long text) {
        return new ContributionRef(ContributionKind.COMMENT, 1_000_000 + text);
    }

    private long urgent() {
        return ((Number) entities.createNativeQuery(
                                "SELECT COUNT(*) FROM review WHERE contribution_id > 1000000 AND urgent = TRUE")
                        .getSingleResult())
                .longValue();
    }

    private void tell(Actor actor, String reason, String network) {
        desk.reports.report(actor, new ReportForm("/help", reason, "Kijk hier eens naar", "", network));
    }
}
