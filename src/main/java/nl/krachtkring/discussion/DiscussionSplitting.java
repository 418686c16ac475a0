package nl.krachtkring.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.comment.CommentMoving;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonaId;

/** Lets chosen replies go on in a new discussion of the same group, with the same readers. */
@Singleton
public class DiscussionSplitting {

    private static final String SUBJECT = "DISCUSSION";

    private final DiscussionRepository repository;
    private final DiscussionNotes notes;
    private final CommentMoving comments;
    private final AuditTrail audit;
    private final Event<ContributionPublished> published;
    private final RepliesElsewhere elsewhere;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param repository the discussions
     * @param notes tell what was done
     * @param comments lets replies stand elsewhere
     * @param audit the log
     * @param published tells that one appeared
     * @param elsewhere tells that replies stand elsewhere
     * @param clock the time
     */
    @Inject
    public DiscussionSplitting(
            DiscussionRepository repository,
            DiscussionNotes notes,
            CommentMoving comments,
            AuditTrail audit,
            Event<ContributionPublished> published,
            RepliesElsewhere elsewhere,
            Clock clock) {
        this.repository = repository;
        this.notes = notes;
        this.comments = comments;
        this.audit = audit;
        this.published = published;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    /**
     * Begins a discussion under the facilitator's name with a fixed sentence, in which the chosen replies go on. Of two who take the
     * same reply at once, the second hears of it and nothing of hers is done.
     *
     * @param actor a facilitator
     * @param publicId the number of the discussion in which they stand
     * @param command which, and under which title
     * @param opening the sentence
     * @return where they stand
     * @throws Conflict when one of them doesn't stand there any more, or the discussion is in the archive
     * @throws nl.krachtkring.platform.access.NotAllowed where replies can't leave the discussion
     */
    @Transactional
    public String split(Actor actor, long publicId, @Valid SplitDiscussion command, String opening) {
        long id = repository.keyOf(publicId).orElseThrow(NotFound::new);
        repository.arrangeAlone(id, id);
        Discussion one = repository.get(id);
        Access.require(DiscussionPolicy.maySplit(actor, repository.facts(id).orElseThrow(NotFound::new)));
        Access.require(Decision.allowIf(!repository.isBound(id), "discussion.split.bound"));
        List<Long> roots = comments.held(one.ref(), command.replies());
        if (roots.size() != command.replies().size() || one.arranged().isFixed()) {
            throw new Conflict("discussion.arrange.conflict");
        }
        Instant now = clock.instant();
        Discussion other = begin(actor, one, new OpenDiscussion(command.title(), opening), now);
        List<Long> replies = comments.some(one.ref(), other.ref(), other.personaId(), roots);
        notes.add(one, DiscussionNote.Kind.SPLIT_INTO, other, replies.size(), now);
        notes.add(other, DiscussionNote.Kind.SPLIT_FROM, one, replies.size(), now);
        audit.record(actor, "discussion.split", SUBJECT, id, null);
        published.fire(new ContributionPublished(other.ref(), now));
        return elsewhere.told(one, other, replies, now);
    }

    private Discussion begin(Actor actor, Discussion one, OpenDiscussion text, Instant now) {
        PersonaId name =
                actor.standingIn(one.groupId()).orElseThrow(NotFound::new).persona();
        Discussion other = new Discussion(one.groupId(), name.value(), text, null, now);
        if (one.isForMembers()) {
            other.readBy().keepToMembers();
        }
        other.publish(now);
        repository.add(other);
        audit.record(actor, "discussion.publish", SUBJECT, other.id(), null);
        return other;
    }
}
