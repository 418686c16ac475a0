package nl.krachtkring.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.krachtkring.comment.CommentMoving;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.group.GroupName;
import nl.krachtkring.group.Groups;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;

/** Lets a discussion that everyone reads stand in another group that everyone reads. */
@Singleton
public class DiscussionMoving {

    private static final String SUBJECT = "DISCUSSION";

    /** A case of the group in which it was opened stays with the moderators of that group. */
    private static final String WATCHED = "SELECT r.id FROM review r WHERE r.open = TRUE AND ((r.kind = 'DISCUSSION'"
            + " AND r.contribution_id = ?1) OR (r.kind = 'COMMENT' AND r.contribution_id IN (SELECT c.id FROM comment c"
            + " WHERE c.target_kind = 'DISCUSSION' AND c.target_id = ?1)))";

    /** Those who chose would not be counted where they are no members. */
    private static final String CHOOSING =
            "SELECT discussion_id FROM poll WHERE discussion_id = ?1 AND counted_at IS NULL";

    private final EntityManager entities;
    private final DiscussionRepository repository;
    private final Groups groups;
    private final DiscussionNotes notes;
    private final CommentMoving comments;
    private final AuditTrail audit;
    private final Event<ContributionChanged> changed;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param repository the discussions
     * @param groups the groups
     * @param notes tell what was done
     * @param comments knows who spoke
     * @param audit the log
     * @param changed tells that it stands elsewhere
     * @param clock the time
     */
    @Inject
    public DiscussionMoving(
            EntityManager entities,
            DiscussionRepository repository,
            Groups groups,
            DiscussionNotes notes,
            CommentMoving comments,
            AuditTrail audit,
            Event<ContributionChanged> changed,
            Clock clock) {
        this.entities = entities;
        this.repository = repository;
        this.groups = groups;
        this.notes = notes;
        this.comments = comments;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * The groups to which the actor can move a discussion.
     *
     * @param actor a facilitator
     * @param publicId its number
     * @return by name; none where it can't be moved
     */
    @Transactional
    public List<GroupName> targets(Actor actor, long publicId) {
        DiscussionFacts facts = facts(repository.keyOf(publicId).orElseThrow(NotFound::new));
        List<Long> mine = actor.places().keySet().stream()
                .filter(group ->
                        MovePolicy.mayMove(actor, facts, groups.facts(group)).allowed())
                .toList();
        return groups.names(mine).values().stream()
                .sorted(Comparator.comparing(GroupName::name))
                .toList();
    }

    /**
     * Lets it stand in another group. Texts keep the names that they are signed with, and whoever spoke goes on under that name here, so
     * that nobody answers herself under another one. Of two who move it at once, the second hears of it.
     *
     * @param actor a facilitator of both groups
     * @param publicId its number
     * @param from the word of the group in which she saw it
     * @param target the key of the other group
     * @return where it stands
     * @throws Conflict when it stands elsewhere by now, went on in another discussion or is in the archive
     * @throws nl.krachtkring.platform.access.NotAllowed when not everyone reads both, or a moderator has to look first
     */
    @Transactional
    public String move(Actor actor, long publicId, String from, long target) {
        long id = repository.keyOf(publicId).orElseThrow(NotFound::new);
        repository.arrangeAlone(id, id);
        Discussion discussion = repository.get(id);
        long left = discussion.groupId();
        GroupName seen = groups.names(List.of(left)).get(left);
        if (!seen.slug().equals(from) || discussion.arranged().isFixed()) {
            throw new Conflict("discussion.arrange.conflict");
        }
        Access.require(MovePolicy.mayMove(actor, facts(id), groups.facts(target)));
        Access.require(Decision.allowIf(!repository.isBound(id), "discussion.split.bound"));
        Access.require(Decision.allowIf(isNone(WATCHED, id), "discussion.move.watched"));
        Access.require(Decision.allowIf(isNone(CHOOSING, id), "discussion.move.poll"));
        Instant now = clock.instant();
        notes.add(discussion, DiscussionNote.Kind.MOVED, null, 0, now);
        entities.flush();
        entities.createNativeQuery(
                        "UPDATE discussion SET group_id = ?, pinned_at = NULL, version = version + 1 WHERE id = ?")
                .setParameter(1, target)
                .setParameter(2, id)
                .executeUpdate();
        comments.speakOn(discussion.ref(), discussion.personaId());
        audit.record(actor, "discussion.move", SUBJECT, id, null);
        announce(discussion.ref(), now);
        repository.settleGroup(left);
        repository.settleGroup(target);
        return "/gesprekken/" + publicId + "/" + discussion.slug();
    }

    private boolean isNone(String question, long id) {
        return entities.createNativeQuery(question)
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    private void announce(ContributionRef discussion, Instant now) {
        changed.fire(new ContributionChanged(discussion, now));
        repository.replies(discussion.id()).stream()
                .map(reply -> new ContributionRef(ContributionKind.COMMENT, reply))
                .forEach(reply -> changed.fire(new ContributionChanged(reply, now)));
    }

    private DiscussionFacts facts(long id) {
        return repository.facts(id).orElseThrow(NotFound::new);
    }
}
