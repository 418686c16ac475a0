package nl.krachtkring.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Instant;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.moderation.ReviewCause;
import nl.krachtkring.moderation.Reviews;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonaId;

/** Discussions as the portal itself loads them, at a moment in the past. */
@Singleton
public class DiscussionLoading {

    private final DiscussionRepository repository;
    private final Reviews reviews;
    private final AuditTrail audit;
    private final Event<ContributionPublished> published;

    /**
     * For the container.
     *
     * @param repository the discussions
     * @param reviews the moderators' queue
     * @param audit the log
     * @param published tells that one appeared
     */
    @Inject
    public DiscussionLoading(
            DiscussionRepository repository,
            Reviews reviews,
            AuditTrail audit,
            Event<ContributionPublished> published) {
        this.repository = repository;
        this.reviews = reviews;
        this.audit = audit;
        this.published = published;
    }

    /**
     * Loads a discussion that stands.
     *
     * @param actor the portal itself
     * @param group the key of the group
     * @param persona the name it is signed with
     * @param text title and text
     * @param at when it was opened
     * @return the reference, for its replies
     */
    @Transactional
    public ContributionRef publish(Actor actor, long group, PersonaId persona, @Valid OpenDiscussion text, Instant at) {
        Discussion discussion = begun(actor, group, persona, text, at);
        discussion.publish(at);
        repository.add(discussion);
        audit.record(actor, "discussion.load", "DISCUSSION", discussion.id(), null);
        published.fire(new ContributionPublished(discussion.ref(), at));
        repository.countDiscussion(discussion.id(), 1, at);
        return discussion.ref();
    }

    /**
     * Loads a discussion that waits for a moderator.
     *
     * @param actor the portal itself
     * @param group the key of the group
     * @param persona the name it is signed with
     * @param text title and text
     * @param at since when it waits
     * @return the reference
     */
    @Transactional
    public ContributionRef hold(Actor actor, long group, PersonaId persona, @Valid OpenDiscussion text, Instant at) {
        Discussion discussion = begun(actor, group, persona, text, at);
        discussion.hold();
        repository.add(discussion);
        audit.record(actor, "discussion.load", "DISCUSSION", discussion.id(), null);
        reviews.openAt(discussion.ref(), group, ReviewCause.GROUP_CHECK, false, at);
        return discussion.ref();
    }

    /**
     * Sets the last activity of every discussion and group back to what was really said last. Replies that are loaded
     * with a moment in the past count as said now; this is called once after them.
     *
     * @param actor the portal itself
     */
    @Transactional
    public void settle(Actor actor) {
        requireSystem(actor);
        repository.settleActivity();
    }

    private static Discussion begun(Actor actor, long group, PersonaId persona, OpenDiscussion text, Instant at) {
        requireSystem(actor);
        return new Discussion(group, persona.value(), text, null, at);
    }

    private static void requireSystem(Actor actor) {
        Access.require(Decision.allowIf(actor.isSystem(), "group.lead.facilitator"));
    }
}
