package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an opening that is changed, or offered once more. */
class DiscussionEditingTest extends RepositoryTest {

    private static final String TURNED = "Ver\u202ekeerd\u200b om";

    private DiscussionEditing editing;
    private Discussion talk;

    @BeforeEach
    void begin() {
        TalkRows rows = new TalkRows(entities);
        Hours clock = new Hours();
        DiscussionRepository repository = new DiscussionRepository(entities, GivenRows.of(entities));
        editing = new DiscussionEditing(repository, new PollRepository(entities), null, new Heard<>(), clock);
        talk = repository.get(rows.discussion(rows.group("OPEN"), rows.person(), clock.instant()));
        rows.change("UPDATE discussion SET status = 'RETURNED' WHERE id = " + talk.id());
        entities.refresh(talk);
    }

    @Test
    void signs_that_turn_or_hide_are_taken_out_of_title_and_text() {
        NewText fits = editing.fitting(new NewText(TURNED + "\n\u2066nog", "Tekst\u202e\r\n\r\nhier"));
        assertEquals(new NewText("Verkeerd om nog", "Tekst\n\nhier"), fits);
        refused("title", new NewText("\u200b\u2060", "Tekst"));
        refused("text", new NewText("Titel", "\u200b\u2060 \u00ad"));
        editing.offerAgain(talk, new NewText(TURNED, "Beter\u202e zo"));
        assertEquals("Verkeerd om", talk.title());
        assertEquals("Beter zo", talk.body());
    }

    @Test
    void who_got_it_back_for_its_title_offers_another_one() {
        editing.offerAgain(talk, new NewText("Een rustige titel", "Tekst"));
        assertEquals(ContributionStatus.HELD, talk.status());
        assertEquals("Een rustige titel", talk.title());
        assertEquals("een-rustige-titel", talk.slug());
        editing.offerAgain(talk, new NewText(null, "Andere tekst"));
        assertEquals("Een rustige titel", talk.title());
        assertThrows(RuleViolation.class, () -> editing.offerAgain(talk, new NewText(" ", "Tekst")));
        assertThrows(RuleViolation.class, () -> editing.offerAgain(talk, new NewText("x".repeat(141), "Tekst")));
    }

    private void refused(String field, NewText typed) {
        assertEquals(
                field,
                assertThrows(RuleViolation.class, () -> editing.fitting(typed)).field());
    }
}
