package nl.krachtkring.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.richtext.RichText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommentStreamTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final ContributionRef ARTICLE = new ContributionRef(ContributionKind.ARTICLE, 4711);

    private CommentQueries queries;

    @BeforeEach
    void queries() {
        queries = new CommentQueries(
                entities, new Personas(entities, Clock.fixed(NOW, ZoneOffset.UTC)), new RenderedTexts(new RichText()));
    }

    @Test
    void pages_follow_one_another_forth_and_back_without_gap() {
        List<Comment> all = write(ARTICLE, 120);
        CommentPage first = queries.page(Actor.anonymous(), ARTICLE, Stretch.FIRST);
        CommentPage second = queries.page(Actor.anonymous(), ARTICLE, new Stretch(Stretch.Way.AFTER, first.newer()));
        CommentPage third = queries.page(Actor.anonymous(), ARTICLE, new Stretch(Stretch.Way.AFTER, second.newer()));
        List<Long> seen = new ArrayList<>();
        List.of(first, second, third).forEach(page -> page.rows().forEach(row -> seen.add(row.publicId())));
        assertEquals(all.stream().map(Comment::publicId).toList(), seen);
        assertEquals(120, first.count());
        assertNull(first.older());
        assertNull(third.newer());
        CommentPage back = queries.page(Actor.anonymous(), ARTICLE, new Stretch(Stretch.Way.BEFORE, third.older()));
        assertEquals(second.rows().get(0).publicId(), back.rows().get(0).publicId());
        CommentPage from = queries.page(
                Actor.anonymous(),
                ARTICLE,
                new Stretch(Stretch.Way.FROM, all.get(70).publicId()));
        assertEquals(all.get(70).publicId(), from.rows().get(0).publicId());
    }

    @Test
    void what_waits_or_is_hidden_is_in_no_page_and_no_count() {
        Comment held = comment(ARTICLE, null, "HELDCANARY");
        held.hold();
        entities.persist(held);
        Comment hidden = comment(ARTICLE, null, "HIDDENCANARY");
        hidden.publish(NOW);
        hidden.hide();
        entities.persist(hidden);
        flushAndClear();
        CommentPage page = queries.page(Actor.anonymous(), ARTICLE, Stretch.FIRST);
        assertEquals(0, page.count());
        assertTrue(page.rows().isEmpty());
        assertFalse(page.toString().contains("CANARY"));
    }

    @Test
    void what_was_taken_away_keeps_its_place_only_while_it_was_answered() {
        Comment gone = comment(ARTICLE, null, "GONECANARY");
        gone.publish(NOW);
        entities.persist(gone);
        entities.flush();
        Comment answer = comment(ARTICLE, gone.id(), "Antwoord");
        answer.publish(NOW);
        entities.persist(answer);
        gone.withdraw();
        flushAndClear();
        CommentPage page = queries.page(Actor.anonymous(), ARTICLE, Stretch.FIRST);
        assertEquals(1, page.count());
        assertTrue(page.rows().get(0).gone());
        assertEquals(1, page.rows().get(0).replies().size());
        assertFalse(page.toString().contains("CANARY"));
    }

    private List<Comment> write(ContributionRef target, int count) {
        List<Comment> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Comment comment = comment(target, null, "Reactie " + i);
            comment.publish(NOW);
            entities.persist(comment);
            all.add(comment);
        }
        flushAndClear();
        return all;
    }

    private static Comment comment(ContributionRef target, Long parent, String text) {
        return new Comment(target, parent, new Comment.Signature(null, "Gast"), new Comment.Sent(text, null, NOW));
    }
}
