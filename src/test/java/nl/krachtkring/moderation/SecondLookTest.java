package nl.krachtkring.moderation;

import static nl.krachtkring.contribution.ContributionStatus.HELD;
import static nl.krachtkring.contribution.ContributionStatus.HIDDEN;
import static nl.krachtkring.contribution.ContributionStatus.PUBLISHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.i18n.Bundles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report and a wish for a second look on one text: neither swallows the other, and both get their word. */
class SecondLookTest extends RepositoryTest {

    private static final String AUTHOR = "schrijver@voorbeeld.example";
    private static final String REPORTER = "melder@voorbeeld.example";
    private static final String STANDING = "Fijn stuk";
    private static final String CHANGE = "Bel mij";

    private Desk desk;
    private DeskPeople people;
    private Actor author;
    private Actor first;
    private Actor second;

    @BeforeEach
    void desk() {
        people = new DeskPeople(entities);
        author = people.person(AUTHOR);
        first = people.person("een@voorbeeld.example", SiteRole.MODERATOR);
        second = people.person("twee@voorbeeld.example", SiteRole.MODERATOR);
        desk = new Desk(entities, author.persona().value());
        desk.text.status = PUBLISHED;
    }

    @ParameterizedTest(name = "{0}, {1}: {2}, {3}; the author reads {4}")
    @CsvSource({
        // what came first, what another moderator decides: the text, and what its author reads, newest first
        "REPORT, RESTORE, PUBLISHED, Bel mij,   OVERTURNED RETURNED",
        "REPORT, UPHOLD,  PUBLISHED, Fijn stuk, UPHELD RETURNED",
        "REPORT, HIDE,    HIDDEN,    Fijn stuk, HIDDEN UPHELD RETURNED",
        "APPEAL, RESTORE, PUBLISHED, Bel mij,   OVERTURNED RETURNED",
        "APPEAL, UPHOLD,  PUBLISHED, Fijn stuk, UPHELD RETURNED",
        "APPEAL, HIDE,    HIDDEN,    Fijn stuk, HIDDEN UPHELD RETURNED",
    })
    void one_decision_answers_both(ReviewCause came, Act act, ContributionStatus status, String words, String rulings) {
        changeReturned();
        both(came);
        long before = people.mails(AUTHOR);
        decide(second, act);
        assertEquals(status, desk.text.status);
        assertEquals(words, desk.text.words);
        assertEquals(rulings, rulings());
        assertEquals(before + 1, people.mails(AUTHOR));
        assertEquals(1, people.mails(REPORTER));
        assertNothingWaits();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPORT", "APPEAL"})
    void both_stand_in_the_queue_and_what_is_said_of_the_text_can_take_it_away(ReviewCause came) {
        changeReturned();
        both(came);
        CaseView view = desk.queue.show(second, waiting().publicId(), Bundles.DUTCH);
        assertEquals(
                Set.of(ReviewCause.REPORT, ReviewCause.APPEAL),
                Set.copyOf(view.item().causes()));
        assertEquals(Set.of(Act.RESTORE, Act.UPHOLD, Act.HIDE), view.acts());
        assertTrue(view.html().contains(CHANGE), view.html());
        assertFalse(view.secondIsOthers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPORT", "APPEAL"})
    void who_decided_first_can_hide_and_leaves_the_second_look_to_somebody_else(ReviewCause came) {
        changeReturned();
        both(came);
        CaseView view = desk.queue.show(first, waiting().publicId(), Bundles.DUTCH);
        assertEquals(Set.of(Act.HIDE), view.acts());
        assertTrue(view.secondIsOthers());
        for (Act act : new Act[] {Act.APPROVE, Act.RESTORE, Act.UPHOLD, Act.SPAM}) {
            assertThrows(NotAllowed.class, () -> decide(first, act));
        }
        decide(first, Act.HIDE);
        assertEquals(HIDDEN, desk.text.status);
        assertEquals(1, people.mails(REPORTER));
        assertEquals("HIDDEN RETURNED", rulings());
        assertTrue(own().waitsForSecondLook());
        assertFalse(own().allowed().appeal());
        assertTrue(desk.queue.waiting(first, 0).items().isEmpty());
        assertThrows(NotFound.class, () -> decide(first, Act.UPHOLD));
        decide(second, Act.RESTORE);
        assertEquals(PUBLISHED, desk.text.status);
        assertEquals("OVERTURNED HIDDEN RETURNED", rulings());
        assertNothingWaits();
    }

    @Test
    void words_of_danger_in_a_text_under_a_second_look_can_be_hidden_too() {
        changeReturned();
        appeal();
        desk.reviews.open(Desk.TEXT, null, ReviewCause.DANGER, true);
        assertEquals(
                Set.of(Act.RESTORE, Act.UPHOLD, Act.HIDE),
                desk.queue.show(second, waiting().publicId(), Bundles.DUTCH).acts());
        decide(first, Act.HIDE);
        assertEquals(HIDDEN, desk.text.status);
        assertTrue(own().waitsForSecondLook());
    }

    @ParameterizedTest(name = "offered again while it is looked at once more, {0}: {1}; {2}")
    @CsvSource({
        "APPROVE, PUBLISHED, OVERTURNED RETURNED",
        "RETURN,  RETURNED,  RETURNED UPHELD RETURNED",
    })
    void a_text_offered_again_answers_the_second_look(Act act, ContributionStatus status, String rulings) {
        desk.text.status = HELD;
        desk.reviews.open(Desk.TEXT, null, ReviewCause.GROUP_CHECK, false);
        decide(first, Act.RETURN);
        appeal();
        EditText sent = new EditText(new NewText(null, "Zo dan"), desk.text.version);
        desk.ownActs.offerAgain(Claim.ofMember(author, Desk.NUMBER), sent);
        assertThrows(NotFound.class, () -> decide(first, act));
        assertThrows(NotAllowed.class, () -> decide(second, Act.SPAM));
        long before = people.mails(AUTHOR);
        decide(second, act);
        assertEquals(status, desk.text.status);
        assertEquals(rulings, rulings());
        assertEquals(before + 1, people.mails(AUTHOR));
        assertNothingWaits();
    }

    @Test
    void a_change_made_anew_is_another_moderators_too() {
        changeReturned();
        appeal();
        edit("Bel de school");
        assertThrows(NotFound.class, () -> decide(first, Act.APPROVE));
        decide(second, Act.APPROVE);
        assertEquals("Bel de school", desk.text.words);
        assertEquals("OVERTURNED RETURNED", rulings());
        assertNothingWaits();
    }

    @Test
    void an_old_case_undoes_nothing_while_somebody_else_is_asked_to_look() {
        desk.reviews.open(Desk.TEXT, null, ReviewCause.REPORT, false);
        Review old = waiting();
        decide(first, Act.HIDE);
        appeal();
        assertEquals(
                Set.of(), desk.queue.show(first, old.publicId(), Bundles.DUTCH).acts());
        Judgement again = new Judgement(old.publicId(), old.version(), Act.RESTORE, null, "");
        assertThrows(Conflict.class, () -> desk.decisions.decide(first, again));
        assertEquals(HIDDEN, desk.text.status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPORT", "APPEAL"})
    void whoever_read_the_case_before_the_other_question_came_reads_it_again(ReviewCause came) {
        changeReturned();
        come(came);
        entities.flush();
        Judgement seen = judgement(Act.HIDE);
        come(came == ReviewCause.REPORT ? ReviewCause.APPEAL : ReviewCause.REPORT);
        assertThrows(Conflict.class, () -> desk.decisions.decide(second, seen));
        assertEquals(PUBLISHED, desk.text.status);
    }

    private void changeReturned() {
        desk.text.checks = true;
        edit(CHANGE);
        decide(first, Act.RETURN);
        assertEquals(STANDING, desk.text.words);
    }

    private void edit(String text) {
        desk.edits.edit(author, Desk.NUMBER, new EditText(new NewText(null, text), desk.text.version));
        entities.flush();
    }

    private void both(ReviewCause came) {
        come(came);
        come(came == ReviewCause.REPORT ? ReviewCause.APPEAL : ReviewCause.REPORT);
    }

    private void come(ReviewCause cause) {
        if (cause == ReviewCause.APPEAL) {
            appeal();
        } else {
            String text = "/artikelen/x#reactie-" + Desk.NUMBER;
            desk.reports.report(Actor.anonymous(), new ReportForm(text, "privacy", "", REPORTER, "203.0.113.1"));
        }
    }

    private void appeal() {
        desk.ownActs.appeal(Claim.ofMember(author, Desk.NUMBER), "Het is het nummer van de school.");
    }

    private void decide(Actor moderator, Act act) {
        desk.decisions.decide(moderator, judgement(act));
        entities.flush();
    }

    private Judgement judgement(Act act) {
        Review review = waiting();
        return new Judgement(review.publicId(), review.version(), act, "contact-details", "Zo zit het.");
    }

    private Review waiting() {
        return desk.reviews.waiting(Desk.TEXT).orElseThrow();
    }

    private OwnView own() {
        return desk.ownTexts.view(Claim.ofMember(author, Desk.NUMBER), Bundles.DUTCH);
    }

    private String rulings() {
        return own().statements().stream()
                .map(statement -> statement.ruling().name())
                .collect(Collectors.joining(" "));
    }

    private void assertNothingWaits() {
        assertTrue(desk.reviews.waiting(Desk.TEXT).isEmpty());
        assertEquals(0, people.count("SELECT COUNT(*) FROM appeal WHERE decided_at IS NULL"));
        assertEquals(0, people.count("SELECT COUNT(*) FROM report WHERE handled_at IS NULL"));
        assertFalse(own().waitsForSecondLook());
    }
}
