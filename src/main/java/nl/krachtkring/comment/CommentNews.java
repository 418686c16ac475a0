package nl.krachtkring.comment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.Replied;

/** Tells other rooms that a comment appeared or went, and counts it for its target, which is the last statement. */
@Singleton
class CommentNews {

    private final Contributions contributions;
    private final Event<ContributionPublished> published;
    private final Event<ContributionChanged> changed;
    private final Event<ContributionWithdrawn> withdrawn;
    private final Event<Replied> replied;

    @Inject
    CommentNews(
            Contributions contributions,
            Event<ContributionPublished> published,
            Event<ContributionChanged> changed,
            Event<ContributionWithdrawn> withdrawn,
            Event<Replied> replied) {
        this.contributions = contributions;
        this.published = published;
        this.changed = changed;
        this.withdrawn = withdrawn;
        this.replied = replied;
    }

    /**
     * It stands.
     *
     * @param comment the comment
     * @param answered the key of the comment it answers; null for none
     * @param first whether it never stood before, so that people hear of it once
     * @param at when
     */
    void appeared(Comment comment, Long answered, boolean first, Instant at) {
        published.fire(new ContributionPublished(comment.ref(), at));
        if (first) {
            ContributionRef parent = answered == null ? null : new ContributionRef(ContributionKind.COMMENT, answered);
            replied.fire(new Replied(comment.ref(), comment.target(), parent, at));
        }
        count(comment, 1, at);
    }

    /** Its text changed; people who were told of it aren't told again. */
    void rewritten(Comment comment, Instant at) {
        changed.fire(new ContributionChanged(comment.ref(), at));
    }

    /** It is gone, whether it stood or waited. */
    void went(Comment comment, boolean stood, Instant at) {
        withdrawn.fire(new ContributionWithdrawn(comment.ref(), at));
        if (stood) {
            count(comment, -1, at);
        }
    }

    private void count(Comment comment, int difference, Instant at) {
        contributions.of(comment.target().kind()).countReply(comment.target().id(), difference, at);
    }
}
