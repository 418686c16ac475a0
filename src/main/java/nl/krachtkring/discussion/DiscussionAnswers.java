package nl.krachtkring.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.richtext.RichText;

/** Which reply answers a question: said, changed and taken back by who asked or looks after the group. */
@Singleton
public class DiscussionAnswers {

    private static final int EXCERPT = 400;
    private static final String SUBJECT = "DISCUSSION";

    private final DiscussionRepository repository;
    private final Contributions contributions;
    private final RichText richText;
    private final AuditTrail audit;
    private final Event<ContributionChanged> changed;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param repository the discussions
     * @param contributions shows the reply that somebody is about to choose
     * @param richText cuts it to its first words
     * @param audit the log
     * @param changed tells open pages
     * @param clock the time
     */
    @Inject
    public DiscussionAnswers(
            DiscussionRepository repository,
            Contributions contributions,
            RichText richText,
            AuditTrail audit,
            Event<ContributionChanged> changed,
            Clock clock) {
        this.repository = repository;
        this.contributions = contributions;
        this.richText = richText;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Takes a reply as the answer, in place of an earlier one. Doing it twice is doing it once.
     *
     * @param actor who asked, or a facilitator
     * @param publicId the number of the question
     * @param reply the number of a reply that stands under it
     * @throws NotFound when there is none of both for this actor
     * @throws nl.krachtkring.platform.access.NotAllowed for other readers
     */
    @Transactional
    public void accept(Actor actor, long publicId, long reply) {
        Discussion discussion = load(actor, publicId);
        long key = repository.reply(discussion.id(), reply).orElseThrow(NotFound::new);
        if (discussion.accept(key)) {
            audit.record(actor, "discussion.answer", SUBJECT, discussion.id(), null);
            changed.fire(new ContributionChanged(discussion.ref(), clock.instant()));
        }
    }

    /**
     * Leaves the question without an answer again. Doing it twice is doing it once.
     *
     * @param actor who asked, or a facilitator
     * @param publicId the number of the question
     * @throws NotFound when there is none for this actor
     * @throws nl.krachtkring.platform.access.NotAllowed for other readers
     */
    @Transactional
    public void takeBack(Actor actor, long publicId) {
        Discussion discussion = load(actor, publicId);
        if (discussion.takeBackAnswer()) {
            audit.record(actor, "discussion.answer.not", SUBJECT, discussion.id(), null);
            changed.fire(new ContributionChanged(discussion.ref(), clock.instant()));
        }
    }

    /**
     * A reply that the actor may take as the answer.
     *
     * @param actor who asked, or a facilitator
     * @param publicId the number of the question
     * @param reply the number of a reply
     * @return what she is about to choose; empty when it doesn't stand there
     */
    @Transactional
    public Optional<AnswerView> proposed(Actor actor, long publicId, long reply) {
        Discussion discussion = load(actor, publicId);
        return repository
                .reply(discussion.id(), reply)
                .flatMap(key -> contributions.card(new ContributionRef(ContributionKind.COMMENT, key)))
                .map(card -> new AnswerView(reply, card.author(), richText.excerpt(card.text(), EXCERPT)));
    }

    private Discussion load(Actor actor, long publicId) {
        Discussion discussion = repository.byPublicId(publicId).orElseThrow(NotFound::new);
        DiscussionFacts facts = repository.facts(discussion.id()).orElseThrow(NotFound::new);
        Access.require(AnswerPolicy.mayAccept(actor, facts));
        return discussion;
    }
}
