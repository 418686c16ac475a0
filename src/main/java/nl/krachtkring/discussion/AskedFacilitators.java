package nl.krachtkring.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import nl.krachtkring.contribution.Asked;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.group.GroupPeople;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;

/** Questions to the facilitators: who hears of one, and how it is opened to the members. */
@Singleton
public class AskedFacilitators {

    private final DiscussionRepository repository;
    private final GroupPeople people;
    private final AuditTrail audit;
    private final Event<Asked> asked;
    private final Event<ContributionChanged> changed;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param repository the discussions
     * @param people who looks after a group
     * @param audit the log
     * @param asked tells whom was asked something
     * @param changed tells that others than before read one
     * @param clock the time
     */
    @Inject
    public AskedFacilitators(
            DiscussionRepository repository,
            GroupPeople people,
            AuditTrail audit,
            Event<Asked> asked,
            Event<ContributionChanged> changed,
            Clock clock) {
        this.repository = repository;
        this.people = people;
        this.audit = audit;
        this.asked = asked;
        this.changed = changed;
        this.clock = clock;
    }

    /** Lets the facilitators know, in the transaction of the question. */
    void tell(Discussion question, Instant now) {
        if (question.readBy().isForFacilitators()) {
            asked.fire(new Asked(question.ref(), people.facilitators(question.groupId()), now));
        }
    }

    /**
     * Opens a question to the members, with what was replied to it. There is no way back, since they reply then.
     *
     * @param actor who asked it
     * @param publicId its number
     * @throws NotFound when there is none for this actor
     * @throws nl.krachtkring.platform.access.NotAllowed for the facilitators, and where it is open already
     */
    @Transactional
    public void share(Actor actor, long publicId) {
        Discussion question = repository.byPublicId(publicId).orElseThrow(NotFound::new);
        DiscussionFacts facts = repository.facts(question.id()).orElseThrow(NotFound::new);
        Access.require(AskPolicy.mayShare(actor, facts, repository.hasCheck(question.groupId())));
        if (question.readBy().share()) {
            Instant now = clock.instant();
            audit.record(actor, "discussion.share", "DISCUSSION", question.id(), null);
            changed.fire(new ContributionChanged(question.ref(), now));
            repository.replies(question.id()).stream()
                    .map(reply -> new ContributionRef(ContributionKind.COMMENT, reply))
                    .forEach(reply -> changed.fire(new ContributionChanged(reply, now)));
        }
    }
}
