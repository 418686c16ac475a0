package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same discussion sent twice is one, and what was taken away can be said again. */
class SubmissionsTest extends RepositoryTest {

    private static final OpenDiscussion TEXT = new OpenDiscussion("Wie gaat mee?", "Naar de markt.");
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    private final Hours clock = new Hours();
    private TalkRows rows;
    private Submissions submissions;
    private long group;
    private long author;

    @BeforeEach
    void begin() {
        rows = new TalkRows(entities);
        submissions = new Submissions(entities);
        group = rows.group("OPEN");
        author = rows.person();
    }

    @Test
    void second_click_finds_the_first_and_more_than_ten_minutes_later_it_is_new() {
        Discussion first = place();
        assertEquals(first, sent(TEXT).same());
        clock.pass(Duration.ofMinutes(9));
        assertEquals(first, sent(TEXT).same());
        clock.pass(Duration.ofMinutes(2));
        place();
    }

    @Test
    void what_is_said_again_after_it_was_taken_away_is_new_and_sent_twice_one() {
        Discussion gone = place();
        for (int i = 0; i < 3; i++) {
            gone.withdraw();
            entities.flush();
            String before = sent(TEXT).hash();
            clock.pass(Duration.ofMinutes(1));
            assertEquals(before, sent(TEXT).hash(), "both clicks, whenever they come");
            Discussion again = place();
            assertEquals(again, sent(TEXT).same());
            gone = again;
        }
    }

    @Test
    void opening_that_is_gone_hidden_or_given_back_is_not_the_same() {
        long first = place().id();
        rows.change("UPDATE discussion SET left_at = UTC_TIMESTAMP(6) WHERE id = " + first);
        flushAndClear();
        long second = place().id();
        for (String state : List.of("HIDDEN", "RETURNED", "SPAM")) {
            rows.change("UPDATE discussion SET status = '" + state + "' WHERE id = " + second);
            flushAndClear();
            assertNull(sent(TEXT).same(), state);
        }
        rows.change("UPDATE discussion SET status = 'HELD' WHERE id = " + second);
        flushAndClear();
        assertEquals(second, sent(TEXT).same().id());
    }

    @Test
    void other_readers_answers_or_days_make_another_one() {
        List<OpenDiscussion> different = List.of(
                TEXT,
                new OpenDiscussion(TEXT.title(), TEXT.body(), true, null, DiscussionKind.TALK, null),
                new OpenDiscussion(TEXT.title(), TEXT.body(), false, "Tulp", DiscussionKind.TALK, null),
                new OpenDiscussion(TEXT.title(), TEXT.body(), false, null, DiscussionKind.QUESTION, null),
                poll(List.of("Ja", "Nee"), DAY),
                poll(List.of("Ja", "Misschien"), DAY),
                poll(List.of("Ja", "Nee"), DAY.plusDays(1)));
        assertEquals(
                different.size(),
                different.stream().map(said -> sent(said).hash()).distinct().count());
        assertNotEquals(sent(TEXT).hash(), new Submission(group, new PersonaId(author + 1), TEXT).at(clock.instant()));
    }

    private static OpenDiscussion poll(List<String> options, LocalDate day) {
        return new OpenDiscussion(
                TEXT.title(), TEXT.body(), false, null, DiscussionKind.POLL, new NewPoll(options, day));
    }

    private Submissions.Sent sent(OpenDiscussion text) {
        return submissions.of(new Submission(group, new PersonaId(author), text), clock.instant());
    }

    private Discussion place() {
        Submissions.Sent sent = sent(TEXT);
        assertNull(sent.same());
        Discussion discussion = new Discussion(group, author, TEXT, sent.hash(), clock.instant());
        discussion.publish(clock.instant());
        entities.persist(discussion);
        entities.flush();
        return discussion;
    }
}
