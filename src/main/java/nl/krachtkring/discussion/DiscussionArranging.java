package nl.krachtkring.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.comment.CommentMoving;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;

/** What facilitators arrange among the discussions of their group; each leaves a note where people read. */
@Singleton
public class DiscussionArranging {

    /** More on top is no top. */
    static final int MOST_PINNED = 3;

    private static final String SUBJECT = "DISCUSSION";

    private final DiscussionRepository repository;
    private final DiscussionNotes notes;
    private final CommentMoving comments;
    private final AuditTrail audit;
    private final Event<ContributionChanged> changed;
    private final RepliesElsewhere elsewhere;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param repository the discussions
     * @param notes tell what was done
     * @param comments lets replies stand elsewhere
     * @param audit the log
     * @param changed tells that lists and open pages look otherwise
     * @param elsewhere tells that replies stand elsewhere
     * @param clock the time
     */
    @Inject
    public DiscussionArranging(
            DiscussionRepository repository,
            DiscussionNotes notes,
            CommentMoving comments,
            AuditTrail audit,
            Event<ContributionChanged> changed,
            RepliesElsewhere elsewhere,
            Clock clock) {
        this.repository = repository;
        this.notes = notes;
        this.comments = comments;
        this.audit = audit;
        this.changed = changed;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    /**
     * Puts a discussion on top of the list of its group, or takes it down.
     *
     * @param actor a facilitator
     * @param publicId its number
     * @param top whether it stands on top from now on
     * @throws Conflict when somebody else just did so
     * @throws nl.krachtkring.platform.access.NotAllowed when three stand there already
     */
    @Transactional
    public void pin(Actor actor, long publicId, boolean top) {
        Discussion discussion = alone(actor, publicId);
        Instant now = clock.instant();
        if (top) {
            Access.require(
                    Decision.allowIf(repository.pinnedIn(discussion.groupId()) < MOST_PINNED, "discussion.pin.full"));
            discussion.arranged().pin(now);
            tell(actor, discussion, DiscussionNote.Kind.PINNED, "discussion.pin", now);
        } else {
            discussion.arranged().unpin();
            tell(actor, discussion, DiscussionNote.Kind.UNPINNED, "discussion.unpin", now);
        }
    }

    /**
     * Puts a discussion into the archive of its group, or brings it back as it was. There it can be read and not replied to, and stands in
     * no other list; how long it stands goes on counting.
     *
     * @param actor a facilitator
     * @param publicId its number
     * @param away whether it is in the archive from now on
     * @throws Conflict when somebody else just did so
     * @throws nl.krachtkring.platform.access.NotAllowed where people introduce themselves, or a guest was let in
     */
    @Transactional
    public void archive(Actor actor, long publicId, boolean away) {
        Discussion discussion = alone(actor, publicId);
        Instant now = clock.instant();
        if (away) {
            Access.require(Decision.allowIf(!repository.isBound(discussion.id()), "discussion.archive.bound"));
            discussion.arranged().archive(now);
            tell(actor, discussion, DiscussionNote.Kind.ARCHIVED, "discussion.archive", now);
        } else {
            discussion.arranged().bringBack();
            tell(actor, discussion, DiscussionNote.Kind.UNARCHIVED, "discussion.unarchive", now);
        }
    }

    /**
     * Lets a discussion go on in another one of the same readers: its replies stand there, its opening stays where it is, closed.
     * Of two who do that at once, the second hears of it and nothing of hers is done.
     *
     * @param actor a facilitator
     * @param from the number of the one that goes on
     * @param into the number of the one in which it does
     * @param reason what is said where it was closed
     * @return where it goes on
     * @throws Conflict when one of them went on elsewhere already or is in the archive
     * @throws nl.krachtkring.platform.access.NotAllowed when others read the one than read the other
     */
    @Transactional
    public String merge(Actor actor, long from, long into, String reason) {
        long source = key(from);
        long target = key(into);
        repository.arrangeAlone(source, target);
        Discussion one = repository.get(source);
        Discussion other = repository.get(target);
        Access.require(DiscussionPolicy.mayMerge(actor, facts(source), facts(target)));
        Access.require(
                Decision.allowIf(!repository.isBound(source) && !repository.isBound(target), "discussion.merge.bound"));
        Instant now = clock.instant();
        one.mergeInto(other, reason, now);
        List<Long> replies = comments.all(one.ref(), other.ref(), other.personaId());
        notes.add(one, DiscussionNote.Kind.MERGED_INTO, other, replies.size(), now);
        notes.add(other, DiscussionNote.Kind.MERGED_FROM, one, replies.size(), now);
        audit.record(actor, "discussion.merge", SUBJECT, source, null);
        audit.record(actor, "discussion.merge.into", SUBJECT, target, null);
        changed.fire(new ContributionChanged(other.ref(), now));
        return elsewhere.told(one, other, replies, now);
    }

    /** One that the actor may arrange, and nobody else at the same time. */
    private Discussion alone(Actor actor, long publicId) {
        long id = key(publicId);
        repository.arrangeAlone(id, id);
        Discussion discussion = repository.get(id);
        Access.require(DiscussionPolicy.mayArrange(actor, facts(id)));
        return discussion;
    }

    private void tell(Actor actor, Discussion discussion, DiscussionNote.Kind kind, String action, Instant now) {
        notes.add(discussion, kind, null, 0, now);
        audit.record(actor, action, SUBJECT, discussion.id(), null);
        changed.fire(new ContributionChanged(discussion.ref(), now));
    }

    private long key(long publicId) {
        return repository.keyOf(publicId).orElseThrow(NotFound::new);
    }

    private DiscussionFacts facts(long id) {
        return repository.facts(id).orElseThrow(NotFound::new);
    }
}
