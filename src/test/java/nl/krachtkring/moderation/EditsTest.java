package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.ErasedTraces;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.WordChanges;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditsTest extends RepositoryTest {

    private Desk desk;
    private Actor author;
    private Actor stranger;
    private Actor moderator;
    private Actor another;

    @BeforeEach
    void people() {
        author = person("schrijver@voorbeeld.example");
        stranger = person("ander@voorbeeld.example");
        moderator = person("een@voorbeeld.example", SiteRole.MODERATOR);
        another = person("twee@voorbeeld.example", SiteRole.MODERATOR);
        desk = new Desk(entities, author.persona().value());
        desk.text.status = ContributionStatus.PUBLISHED;
    }

    @Test
    void a_change_stands_at_once_and_what_stood_before_is_kept_for_its_author() {
        desk.drafts.keep(author, Desk.NUMBER, null, "Fijn stuk, dank");
        assertTrue(edit("Fijn stuk, dank je wel").stands());
        assertEquals("Fijn stuk, dank je wel", desk.text.words);
        Versions.Own own = own();
        assertTrue(own.before().get(0).html().contains("Fijn stuk"), own.toString());
        assertEquals(Desk.NOW, own.before().get(0).at());
        assertTrue(own.before().get(0).changes().stream().anyMatch(WordChanges.Piece::isNew), own.toString());
        assertTrue(own.mayEdit());
        assertTrue(desk.drafts.of(author, Desk.TEXT).isEmpty());
        assertEquals(1, count("SELECT COUNT(*) FROM audit_entry WHERE action = 'contribution.edit'"));
        assertEquals(0, count("SELECT COUNT(*) FROM outbox_mail"));
        edit("Fijn stuk!");
        assertEquals(2, own().before().size());
    }

    @Test
    void the_same_text_once_more_changes_nothing_also_from_an_older_page() {
        edit("Twee keer geklikt");
        desk.edits.edit(author, Desk.NUMBER, new EditText(new NewText(null, "Twee keer geklikt"), 1));
        assertEquals(1, own().before().size());
        assertEquals(2, desk.text.version);
    }

    @Test
    void changed_on_another_device_meanwhile_nothing_is_overwritten() {
        edit("Van de telefoon");
        EditText late = new EditText(new NewText(null, "Van de laptop"), 1);
        RuleViolation refused = assertThrows(RuleViolation.class, () -> desk.edits.edit(author, Desk.NUMBER, late));
        assertEquals("moderation.edit.conflict", refused.key());
        assertEquals("Van de telefoon", desk.text.words);
    }

    @Test
    void nobody_else_changes_it_whatever_her_role() {
        for (Actor actor : new Actor[] {stranger, moderator, Actor.anonymous()}) {
            EditText text = new EditText(new NewText(null, "Van mij"), 1);
            assertThrows(NotFound.class, () -> desk.edits.edit(actor, Desk.NUMBER, text));
            assertThrows(NotFound.class, () -> desk.edits.begin(actor, Desk.NUMBER));
            assertThrows(NotFound.class, () -> desk.drafts.keep(actor, Desk.NUMBER, null, "Van mij"));
        }
    }

    @Test
    void after_the_period_or_when_it_is_gone_the_reason_is_told_and_the_draft_stays() {
        desk.drafts.keep(author, Desk.NUMBER, null, "Nog even");
        desk.text.status = ContributionStatus.HIDDEN;
        assertEquals("moderation.edit.gone", refused());
        desk.text.status = ContributionStatus.PUBLISHED;
        desk.text.place = Decision.deny("discussion.reply.closed");
        assertEquals("discussion.reply.closed", refused());
        Desk later = new Desk(
                entities, author.persona().value(), Clock.fixed(Desk.NOW.plus(Duration.ofHours(24)), ZoneOffset.UTC));
        later.text.status = ContributionStatus.PUBLISHED;
        desk = later;
        assertEquals("moderation.edit.late", refused());
        assertEquals("Nog even", desk.drafts.of(author, Desk.TEXT).orElseThrow().text());
        assertFalse(own().mayEdit());
    }

    @Test
    void where_a_moderator_reads_first_what_stood_stands_until_then() {
        desk.text.checks = true;
        assertFalse(edit("Nu met een telefoonnummer").stands());
        assertEquals("Fijn stuk", desk.text.words);
        assertTrue(own().waiting().html().contains("telefoonnummer"));
        CaseView view = view();
        assertEquals(List.of(ReviewCause.EDIT), view.item().causes());
        assertTrue(view.html().contains("telefoonnummer"), view.html());
        assertTrue(view.changes().stream().anyMatch(WordChanges.Piece::isNew), view.toString());
        decide(moderator, Act.APPROVE, null);
        assertEquals("Nu met een telefoonnummer", desk.text.words);
        assertEquals(null, own().waiting());
        assertEquals(1, own().before().size());
    }

    @Test
    void a_change_that_is_given_back_has_its_reason_can_be_improved_and_looked_at_once_more() {
        desk.text.checks = true;
        edit("Bel mij");
        decide(moderator, Act.RETURN, "contact-details");
        assertEquals("Fijn stuk", desk.text.words);
        assertEquals(ContributionStatus.PUBLISHED, desk.text.status);
        assertTrue(own().returned().html().contains("Bel mij"));
        OwnView view = desk.ownTexts.view(Claim.ofMember(author, Desk.NUMBER), Bundles.DUTCH);
        assertEquals(Ruling.RETURNED, view.statements().get(0).ruling());
        assertTrue(view.allowed().appeal());
        assertEquals("Bel mij", desk.edits.begin(author, Desk.NUMBER).begun().body());
        desk.ownActs.appeal(Claim.ofMember(author, Desk.NUMBER), "Het is het nummer van de school.");
        decide(another, Act.RESTORE, null);
        assertEquals("Bel mij", desk.text.words);
        edit("Bel de school");
        assertEquals("Bel mij", desk.text.words);
        assertEquals(1, count("SELECT COUNT(*) FROM revision WHERE aside = 'WAITS'"));
    }

    @Test
    void a_case_that_waits_is_about_the_change_from_then_on_and_is_read_again() {
        desk.reviews.open(Desk.TEXT, null, ReviewCause.REPORT, false);
        Judgement seen = judgement(Act.HIDE, "advertising");
        edit("Zonder reclame");
        assertThrows(Conflict.class, () -> desk.decisions.decide(moderator, seen));
        assertEquals(List.of(ReviewCause.REPORT), view().item().causes());
        assertTrue(view().versions().get(0).html().contains("Fijn stuk"));
        desk.text.checks = true;
        edit("Met reclame");
        assertEquals(List.of(ReviewCause.EDIT), view().item().causes());
        decide(moderator, Act.HIDE, "advertising");
        assertEquals(ContributionStatus.HIDDEN, desk.text.status);
    }

    @Test
    void words_of_danger_in_a_change_put_it_on_top_and_it_stands() {
        assertTrue(edit("Hij slaat mij en ik ben bang").inDanger());
        assertEquals("Hij slaat mij en ik ben bang", desk.text.words);
        assertTrue(view().item().urgent());
        assertEquals(List.of(ReviewCause.DANGER), view().item().causes());
    }

    @Test
    void withdrawn_nothing_waits_and_erased_no_version_is_left() {
        desk.text.checks = true;
        edit("Een");
        desk.revisions.keep(Desk.TEXT, new NewText(null, "Nul"), Desk.NOW);
        desk.revisions.on(new ContributionWithdrawn(Desk.TEXT, Desk.NOW));
        assertTrue(desk.revisions.aside(Desk.TEXT).isEmpty());
        assertEquals(1, desk.revisions.before(Desk.TEXT).size());
        new ErasedTraces(entities).on(new ContributionErased(Desk.TEXT, Desk.NOW));
        assertEquals(0, count("SELECT COUNT(*) FROM revision"));
    }

    private Edited edit(String text) {
        Edited edited = desk.edits.edit(author, Desk.NUMBER, new EditText(new NewText(null, text), desk.text.version));
        entities.flush();
        return edited;
    }

    private String refused() {
        EditText text = new EditText(new NewText(null, "Te laat"), desk.text.version);
        return assertThrows(NotAllowed.class, () -> desk.edits.edit(author, Desk.NUMBER, text))
                .reason();
    }

    private Versions.Own own() {
        return desk.versions.own(author, desk.text.card(Desk.TEXT.id()).orElseThrow());
    }

    private CaseView view() {
        return desk.queue.show(another, waiting().publicId(), Bundles.DUTCH);
    }

    private void decide(Actor actor, Act act, String reason) {
        desk.decisions.decide(actor, judgement(act, reason));
        entities.flush();
    }

    private Judgement judgement(Act act, String reason) {
        return new Judgement(waiting().publicId(), waiting().version(), act, reason, "");
    }

    private Review waiting() {
        return desk.reviews.waiting(Desk.TEXT).orElseThrow();
    }

    private long count(String question) {
        return ((Number) entities.createNativeQuery(question).getSingleResult()).longValue();
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
