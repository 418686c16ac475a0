package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.Revisions;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.richtext.RichText;
import nl.krachtkring.platform.storage.StoredFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An opening that its author takes away leaves what others said, and not a word of hers. */
class DiscussionLeavingTest extends RepositoryTest {

    private final Heard<ContributionWithdrawn> withdrawn = new Heard<>();
    private final Heard<ContributionChanged> changed = new Heard<>();
    private final Hours clock = new Hours();
    private TalkRows rows;
    private DiscussionRepository repository;
    private DiscussionLeaving leaving;
    private long group;
    private long author;
    private long talk;

    @BeforeEach
    void begin() {
        rows = new TalkRows(entities);
        repository = new DiscussionRepository(entities, GivenRows.of(entities));
        leaving = new DiscussionLeaving(
                entities,
                repository,
                new PollRepository(entities),
                new Revisions(entities),
                new StoredFiles(entities, null, null, clock),
                withdrawn,
                changed);
        group = rows.group("OPEN");
        author = rows.person();
        talk = rows.discussion(group, author, clock.instant());
        rows.change("INSERT INTO revision (kind, contribution_id, number, title, body, at) VALUES ('DISCUSSION', "
                + talk + ", 1, 'Ouder', 'Ouder', UTC_TIMESTAMP(6))");
    }

    @Test
    void others_keep_their_replies_and_her_words_are_nowhere() {
        rows.change("UPDATE discussion SET kind = 'POLL', photos = 1, edited_at = published_at WHERE id = " + talk);
        rows.change("INSERT INTO poll (discussion_id, closes_at) VALUES (" + talk + ", '2026-12-05')");
        rows.change("INSERT INTO poll_option (discussion_id, position, words) VALUES (" + talk + ", 1, 'Mijn woord')");
        rows.comment(talk, null, rows.person(), clock.instant());
        takeAway();
        flushAndClear();
        Discussion left = repository.get(talk);
        assertEquals(ContributionStatus.PUBLISHED, left.status());
        assertEquals(DiscussionLeaving.TITLE, left.title());
        assertEquals("gesprek", left.slug());
        assertEquals("", left.body());
        assertEquals(0, rows.ask("SELECT photos FROM discussion WHERE kind = 'TALK' AND id = " + talk));
        assertEquals(0, rows.ask("SELECT COUNT(*) FROM poll_option WHERE discussion_id = " + talk));
        assertEquals(0, rows.ask("SELECT COUNT(*) FROM revision WHERE contribution_id = " + talk));
        assertEquals(1, withdrawn.all().size());
        assertEquals(1, changed.all().size());
        assertThrows(Conflict.class, this::takeAway);
    }

    @Test
    void lists_and_other_rooms_are_told_no_name_and_that_it_is_gone() {
        rows.comment(talk, null, rows.person(), clock.instant());
        takeAway();
        flushAndClear();
        DiscussionSummary row = new DiscussionQueries(entities, new RichText())
                .inGroup(Actors.outsider(1), group, DiscussionFilter.LATEST, null)
                .rows()
                .get(0);
        assertEquals("", row.author());
        assertEquals("", row.excerpt());
        Optional<ContributionCard> card =
                new DiscussionProvider(repository, null, null, entities, null, clock, null, null).card(talk);
        assertEquals(ContributionStatus.WITHDRAWN, card.orElseThrow().status());
        assertEquals("", card.orElseThrow().author());
        assertEquals("", card.orElseThrow().text());
    }

    @Test
    void where_nobody_else_replied_it_goes() {
        rows.comment(talk, null, rows.name(author), clock.instant());
        takeAway();
        flushAndClear();
        assertEquals(ContributionStatus.WITHDRAWN, repository.get(talk).status());
        assertEquals(1, rows.ask("SELECT COUNT(*) FROM revision WHERE contribution_id = " + talk));
        assertTrue(withdrawn.all().isEmpty());
    }

    @Test
    void what_a_moderator_hid_goes_too() {
        rows.comment(talk, null, rows.person(), clock.instant());
        rows.change("UPDATE discussion SET status = 'HIDDEN' WHERE id = " + talk);
        takeAway();
        assertEquals(ContributionStatus.WITHDRAWN, repository.get(talk).status());
    }

    private void takeAway() {
        leaving.takeAway(repository.get(talk), clock.instant());
    }
}
