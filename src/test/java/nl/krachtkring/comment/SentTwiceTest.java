package nl.krachtkring.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same reply sent twice is one, also when an earlier one was taken away. */
class SentTwiceTest extends RepositoryTest {

    private static final ContributionRef TALK = new ContributionRef(ContributionKind.DISCUSSION, 7_000_711L);
    private static final Comment.Signature GUEST = new Comment.Signature(null, "Gast");
    private static final String TEXT = "Ik ook";

    private final Hours clock = new Hours();
    private CommentRepository repository;

    @BeforeEach
    void begin() {
        repository = new CommentRepository(entities);
    }

    @Test
    void second_click_finds_the_first_and_twenty_minutes_later_it_is_new() {
        Comment first = place();
        assertEquals(first, sent().same());
        clock.pass(Duration.ofMinutes(20));
        assertNull(sent().same());
    }

    @Test
    void what_is_said_again_after_it_was_taken_away_is_new_and_sent_twice_one() {
        Comment gone = place();
        for (int i = 0; i < 3; i++) {
            gone.withdraw();
            repository.write();
            String before = sent().hash();
            clock.pass(Duration.ofMinutes(1));
            assertEquals(before, sent().hash(), "both clicks, whenever they come");
            Comment again = place();
            assertNotEquals(gone, again);
            assertEquals(again, sent().same());
            gone = again;
        }
    }

    private CommentRepository.Sent sent() {
        return repository.sent(new Submission(TALK, GUEST, null, TEXT), clock.instant());
    }

    private Comment place() {
        CommentRepository.Sent sent = sent();
        assertNull(sent.same());
        Comment comment = new Comment(TALK, null, GUEST, new Comment.Sent(TEXT, sent.hash(), clock.instant()));
        comment.publish(clock.instant());
        repository.add(comment);
        return comment;
    }
}
