package nl.krachtkring.comment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private static final Instant START = Instant.parse("2026-11-21T12:03:11Z");
    private static final ContributionRef ARTICLE = new ContributionRef(ContributionKind.ARTICLE, 1);
    private static final Comment.Signature GUEST = new Comment.Signature(null, "Marloes");

    @Property
    void the_same_within_ten_minutes_is_found(
            @ForAll @LongRange(min = 0, max = 599) long seconds, @ForAll @LongRange(min = 0, max = 599) long offset) {
        Submission submission = new Submission(ARTICLE, GUEST, null, "Fijn stuk");
        Instant first = START.plusSeconds(offset);
        assertTrue(submission.lately(first.plusSeconds(seconds)).contains(submission.at(first)));
    }

    @Property
    void after_twenty_minutes_the_same_words_are_new(@ForAll @LongRange(min = 1200, max = 100_000) long seconds) {
        Submission submission = new Submission(ARTICLE, GUEST, null, "Fijn stuk");
        assertFalse(submission.lately(START.plus(Duration.ofSeconds(seconds))).contains(submission.at(START)));
    }

    @Test
    void another_name_place_or_text_is_another_comment() {
        String hash = new Submission(ARTICLE, GUEST, null, "Fijn stuk").at(START);
        Comment.Signature other = new Comment.Signature(null, "Anneke");
        Comment.Signature member = new Comment.Signature(5L, null);
        ContributionRef elsewhere = new ContributionRef(ContributionKind.PROJECT, 1);
        for (Submission another : new Submission[] {
            new Submission(ARTICLE, other, null, "Fijn stuk"),
            new Submission(ARTICLE, member, null, "Fijn stuk"),
            new Submission(elsewhere, GUEST, null, "Fijn stuk"),
            new Submission(ARTICLE, GUEST, 3L, "Fijn stuk"),
            new Submission(ARTICLE, GUEST, null, "Fijn stuk!"),
        }) {
            assertFalse(another.lately(START).contains(hash));
        }
    }
}
