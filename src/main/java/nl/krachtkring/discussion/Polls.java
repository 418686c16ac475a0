package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;

/**
 * Polls: one choice for each member, whatever names she has, changed as often as she wants until the last day. Then the counts
 * stay and the choices go. Choosing leaves no line in the log: who took part is nobody's business.
 */
@Singleton
public class Polls {

    private final DiscussionRepository discussions;
    private final PollRepository polls;
    private final OpenPages pages;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param discussions the discussions
     * @param polls the polls
     * @param pages those that are open
     * @param clock the time
     */
    @Inject
    public Polls(DiscussionRepository discussions, PollRepository polls, OpenPages pages, Clock clock) {
        this.discussions = discussions;
        this.polls = polls;
        this.pages = pages;
        this.clock = clock;
    }

    /** Begins the poll of a new discussion, in its transaction. */
    void begin(Discussion discussion, NewPoll poll) {
        if (poll != null) {
            polls.add(discussion.id(), poll);
        }
    }

    /**
     * The poll of a discussion.
     *
     * @param actor who reads
     * @param publicId the number of the discussion
     * @return its answers, and counts after it closed
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public PollView show(Actor actor, long publicId) {
        DiscussionFacts facts = facts(publicId);
        Access.require(DiscussionPolicy.maySee(actor, facts));
        PollRepository.Stored poll = polls.find(facts.id()).orElseThrow(NotFound::new);
        boolean over = poll.isOver(clock.instant());
        boolean counted =
                PollPolicy.maySeeCounts(actor, facts, poll.countedAt() != null).allowed();
        List<PollRepository.Choice> choices = polls.choices(facts.id());
        int voters = counted
                ? choices.stream().mapToInt(PollRepository.Choice::votes).sum()
                : 0;
        return new PollView(
                choices.stream().map(choice -> option(choice, voters)).toList(),
                poll.closesAt(),
                over,
                counted,
                voters,
                actor.isAnonymous()
                        ? null
                        : polls.own(facts.id(), actor.person()).orElse(null),
                PollPolicy.mayVote(actor, facts, over).allowed());
    }

    /**
     * Chooses an answer, in place of an earlier one.
     *
     * @param actor a member of the group
     * @param publicId the number of the discussion
     * @param position the place of the answer
     * @throws NotFound when there is none of both for this actor
     * @throws nl.krachtkring.platform.access.NotAllowed for other readers, and when it closed
     */
    @Transactional
    public void vote(Actor actor, long publicId, int position) {
        DiscussionFacts facts = facts(publicId);
        Access.require(DiscussionPolicy.maySee(actor, facts));
        boolean over = polls.alone(facts.id())
                .map(poll -> poll.isOver(clock.instant()))
                .orElse(true);
        Access.require(PollPolicy.mayVote(actor, facts, over));
        if (polls.choices(facts.id()).stream().noneMatch(choice -> choice.position() == position)) {
            throw new NotFound();
        }
        polls.choose(facts.id(), actor.person(), position);
    }

    /**
     * The polls whose last day has gone and that nobody counted yet.
     *
     * @return keys of their discussions
     */
    @Transactional
    public List<Long> due() {
        return polls.due(clock.instant());
    }

    /**
     * Counts one and forgets who chose what. Who is no member any more by then isn't counted. Doing it twice is doing it once.
     *
     * @param discussion the key of its discussion
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void count(long discussion) {
        Instant now = clock.instant();
        polls.alone(discussion)
                .filter(poll -> poll.isOver(now) && poll.countedAt() == null)
                .ifPresent(poll -> {
                    polls.count(discussion, now);
                    pages.tell(discussion);
                });
    }

    private DiscussionFacts facts(long publicId) {
        return discussions
                .byPublicId(publicId)
                .flatMap(discussion -> discussions.facts(discussion.id()))
                .orElseThrow(NotFound::new);
    }

    private static PollView.Option option(PollRepository.Choice choice, int voters) {
        int votes = voters == 0 ? 0 : choice.votes();
        int percent = voters == 0 ? 0 : Math.round(100f * votes / voters);
        return new PollView.Option(choice.position(), choice.words(), votes, percent);
    }
}
