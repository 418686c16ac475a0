package nl.krachtkring.moderation;

import static nl.krachtkring.contribution.ContributionStatus.HELD;
import static nl.krachtkring.contribution.ContributionStatus.HIDDEN;
import static nl.krachtkring.contribution.ContributionStatus.PUBLISHED;
import static nl.krachtkring.contribution.ContributionStatus.RETURNED;
import static nl.krachtkring.contribution.ContributionStatus.SPAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
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

class DecisionsTest extends RepositoryTest {

    private Desk desk;
    private Actor author;
    private Actor first;
    private Actor second;

    @BeforeEach
    void people() {
        author = person("schrijver@voorbeeld.example");
        first = moderator("een@voorbeeld.example");
        second = moderator("twee@voorbeeld.example");
        desk = new Desk(entities, author.persona().value());
    }

    @Test
    void returned_text_has_a_statement_an_audit_row_and_a_mail_that_tells_nothing() {
        judge(first, ReviewCause.GUEST, Act.RETURN, "contact-details", "Haal het nummer weg.");
        OwnView own = desk.ownTexts.view(Claim.ofMember(author, Desk.NUMBER), Bundles.DUTCH);
        assertEquals(RETURNED, desk.text.status);
        assertEquals(Ruling.RETURNED, own.statements().get(0).ruling());
        assertTrue(own.statements().get(0).facts().contains("Haal het nummer weg."));
        assertEquals(
                "Bescherm kinderen en andere mensen", own.statements().get(0).rule());
        assertEquals(1, count("SELECT COUNT(*) FROM audit_entry WHERE action = 'moderation.return'"));
        String mail = (String) entities.createNativeQuery(
                        "SELECT CONCAT(subject, body) FROM outbox_mail WHERE recipient = 'schrijver@voorbeeld.example'")
                .getSingleResult();
        assertFalse(mail.contains("eigen kracht") || mail.contains("nummer") || mail.contains("Krachtkring"), mail);
    }

    @Test
    void nothing_is_returned_or_hidden_without_a_stored_reason() {
        assertEquals(
                "reason", refused(ReviewCause.GUEST, Act.RETURN, null, "Zomaar").field());
        assertEquals(
                "reason", refused(ReviewCause.GUEST, Act.RETURN, "made-up", "").field());
        assertEquals(
                "words", refused(ReviewCause.GUEST, Act.RETURN, "unlawful", "").field());
        assertEquals(HELD, desk.text.status);
    }

    @Test
    void second_look_is_absent_for_who_decided_first_and_another_can_undo_it() {
        desk.text.status = PUBLISHED;
        judge(first, ReviewCause.REPORT, Act.HIDE, "advertising", "");
        desk.ownActs.appeal(Claim.ofMember(author, Desk.NUMBER), "Ik verdien er niets aan.");
        Review appealed = waiting();
        assertTrue(desk.queue.waiting(first, 0).items().isEmpty());
        assertEquals(1, desk.queue.waiting(second, 0).items().size());
        assertThrows(NotFound.class, () -> desk.queue.show(first, appealed.publicId(), Bundles.DUTCH));
        assertThrows(
                NotFound.class,
                () -> desk.decisions.decide(first, judgement(appealed, Act.UPHOLD, null, "Het blijft zo.")));
        desk.decisions.decide(second, judgement(appealed, Act.RESTORE, null, ""));
        assertEquals(PUBLISHED, desk.text.status);
        OwnView own = desk.ownTexts.view(Claim.ofMember(author, Desk.NUMBER), Bundles.DUTCH);
        assertEquals(Ruling.OVERTURNED, own.statements().get(0).ruling());
        assertFalse(own.allowed().appeal());
    }

    @Test
    void second_look_that_upholds_says_why_and_is_the_last() {
        desk.text.status = PUBLISHED;
        judge(first, ReviewCause.REPORT, Act.HIDE, "advertising", "");
        desk.ownActs.appeal(Claim.ofMember(author, Desk.NUMBER), "");
        Review appealed = waiting();
        assertThrows(
                RuleViolation.class, () -> desk.decisions.decide(second, judgement(appealed, Act.UPHOLD, null, " ")));
        desk.decisions.decide(second, judgement(appealed, Act.UPHOLD, null, "Het is toch reclame."));
        assertEquals(HIDDEN, desk.text.status);
        assertThrows(Conflict.class, () -> desk.ownActs.appeal(Claim.ofMember(author, Desk.NUMBER), "Nog eens"));
    }

    @Test
    void second_moderator_is_told_that_the_first_decided() {
        Review review = opened(ReviewCause.GUEST);
        Judgement seen = judgement(review, Act.APPROVE, null, "");
        desk.decisions.decide(first, seen);
        assertThrows(Conflict.class, () -> desk.decisions.decide(second, seen));
        assertEquals(PUBLISHED, desk.text.status);
    }

    @Test
    void a_moderator_never_sees_her_own_text_among_the_cases() {
        Desk own = new Desk(entities, first.persona().value());
        own.reviews.open(Desk.TEXT, null, ReviewCause.GUEST, false);
        Review review = own.reviews.waiting(Desk.TEXT).orElseThrow();
        assertTrue(own.queue.waiting(first, 0).items().isEmpty());
        assertThrows(NotFound.class, () -> own.decisions.decide(first, judgement(review, Act.APPROVE, null, "")));
        assertEquals(HELD, own.text.status);
    }

    @Test
    void members_and_visitors_find_no_queue() {
        assertThrows(NotFound.class, () -> desk.queue.waiting(author, 0));
        assertThrows(NotFound.class, () -> desk.queue.waiting(Actor.anonymous(), 0));
    }

    @Test
    void spam_goes_without_statement_and_mail_but_with_an_audit_row_and_can_come_back() {
        Review review = opened(ReviewCause.GUEST);
        desk.decisions.decide(first, judgement(review, Act.SPAM, null, ""));
        assertEquals(SPAM, desk.text.status);
        assertEquals(0, count("SELECT COUNT(*) FROM statement_of_reasons"));
        assertEquals(0, count("SELECT COUNT(*) FROM outbox_mail WHERE recipient LIKE 'schrijver%'"));
        assertEquals(1, count("SELECT COUNT(*) FROM audit_entry WHERE action = 'moderation.spam'"));
        entities.flush();
        desk.decisions.decide(second, judgement(review, Act.RESTORE, null, ""));
        assertEquals(PUBLISHED, desk.text.status);
    }

    @Test
    void somebody_elses_text_is_absent_on_the_page_of_ones_own() {
        assertThrows(NotFound.class, () -> desk.ownTexts.view(Claim.ofMember(second, Desk.NUMBER), Bundles.DUTCH));
        assertThrows(NotFound.class, () -> desk.ownTexts.view(Claim.byLink("made-up"), Bundles.DUTCH));
        assertThrows(NotFound.class, () -> desk.ownActs.withdraw(Claim.ofMember(second, Desk.NUMBER)));
    }

    @Test
    void report_opens_one_case_and_one_of_what_is_unseen_none() {
        desk.text.status = PUBLISHED;
        ReportForm form = new ReportForm("/artikelen/x#reactie-" + Desk.NUMBER, "disrespect", "Niet aardig", "", "");
        desk.reports.report(second, form);
        desk.reports.report(Actor.anonymous(), form);
        assertEquals(1, count("SELECT COUNT(*) FROM review WHERE open = TRUE"));
        assertEquals(2, count("SELECT COUNT(*) FROM report"));
        desk.text.visible = false;
        desk.reports.report(Actor.anonymous(), form);
        assertEquals(2, count("SELECT COUNT(*) FROM report"));
    }

    private RuleViolation refused(ReviewCause cause, Act act, String reason, String words) {
        Review review = opened(cause);
        return assertThrows(
                RuleViolation.class, () -> desk.decisions.decide(first, judgement(review, act, reason, words)));
    }

    private void judge(Actor moderator, ReviewCause cause, Act act, String reason, String words) {
        desk.decisions.decide(moderator, judgement(opened(cause), act, reason, words));
        entities.flush();
    }

    private Review opened(ReviewCause cause) {
        desk.reviews.open(Desk.TEXT, null, cause, false);
        return waiting();
    }

    private Review waiting() {
        return desk.reviews.waiting(Desk.TEXT).orElseThrow();
    }

    private static Judgement judgement(Review review, Act act, String reason, String words) {
        return new Judgement(review.publicId(), review.version(), act, reason, words);
    }

    private long count(String question) {
        return ((Number) entities.createNativeQuery(question).getSingleResult()).longValue();
    }

    private Actor moderator(String email) {
        return person(email, SiteRole.MODERATOR);
    }

    private Actor person(String email, SiteRole... roles) {
        entities.createNativeQuery("INSERT INTO person (public_id, email, email_key, email_confirmed_at, sixteen_at,"
                        + " state, created_at) VALUES (FLOOR(RAND() * 1e15), ?, ?, NOW(6), NOW(6), 'ACTIVE', NOW(6))")
                .setParameter(1, email)
                .setParameter(2, email)
                .executeUpdate();
        long person = count("SELECT MAX(id) FROM person");
        entities.createNativeQuery("INSERT INTO persona (public_id, person_id, name, public_one, created_at)"
                        + " VALUES (FLOOR(RAND() * 1e15), ?, 'Iemand', TRUE, NOW(6))")
                .setParameter(1, person)
                .executeUpdate();
        long persona = count("SELECT MAX(id) FROM persona");
        return new Actor(
                new PersonId(person), new PersonaId(persona), "Iemand", Set.of(roles), Set.of(), Map.of(), 1L, null);
    }
}
