package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.access.Actor;

/**
 * Knows what is new for somebody in a discussion, and keeps that she read it. Of articles and methods it keeps nothing: who
 * looks those up is nobody's business, and new replies there are rare (decision 20).
 */
@Singleton
public class Seen {

    private static final Logger LOG = Logger.getLogger(Seen.class.getName());

    private final SeenRepository repository;

    @Inject
    Seen(SeenRepository repository) {
        this.repository = repository;
    }

    /**
     * What was new on a page that somebody opens; from now on she has read it. What is new on another page stays so, and what appeared later
     * than that on this one as well: until where she read is one moment. A fault in keeping that is logged, and she
     * reads on.
     *
     * @param actor who reads; may read the target
     * @param target what
     * @param page the stretch that she is shown
     * @return nothing for visitors and at a first visit
     */
    public NewReplies open(Actor actor, ContributionRef target, CommentPage page) {
        if (actor.isAnonymous() || target.kind() != ContributionKind.DISCUSSION) {
            return NewReplies.NONE;
        }
        NewReplies news = page.isWhole() ? onPage(actor, target, page) : repository.news(actor.person(), target);
        Instant until = until(actor, target, page, news);
        if (news.since() == null || until.isAfter(news.since())) {
            keep(actor, target, until);
        }
        return news;
    }

    /** Where the whole stream is shown the page itself tells which is the first new one. */
    private NewReplies onPage(Actor actor, ContributionRef target, CommentPage page) {
        Instant since = repository.seenAt(actor.person(), target);
        if (since == null) {
            return NewReplies.NONE;
        }
        NewReplies news = new NewReplies(since, null);
        return inOrder(page)
                .filter(news::isNew)
                .map(row -> new NewReplies(since, row.publicId()))
                .findFirst()
                .orElse(news);
    }

    /** Asks for nothing more where the page holds nothing new. */
    private Instant until(Actor actor, ContributionRef target, CommentPage page, NewReplies news) {
        Instant latest = latest(page);
        if (page.isWhole() || news.since() == null || !latest.isAfter(news.since())) {
            return latest;
        }
        return repository
                .elsewhere(
                        actor.person(),
                        target,
                        inOrder(page).map(CommentRow::publicId).toList())
                .map(unread -> unread.minus(1, ChronoUnit.MICROS))
                .filter(latest::isAfter)
                .orElse(latest);
    }

    private static Stream<CommentRow> inOrder(CommentPage page) {
        return page.rows().stream().flatMap(row -> Stream.concat(Stream.of(row), row.replies().stream()));
    }

    private void keep(Actor actor, ContributionRef target, Instant until) {
        try {
            repository.advance(actor.person(), target, until);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What was read could not be kept", e);
        }
    }

    /** The beginning of time for a page without replies: then the first one is new. */
    private static Instant latest(CommentPage page) {
        return inOrder(page)
                .filter(row -> !row.gone())
                .map(CommentRow::at)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
