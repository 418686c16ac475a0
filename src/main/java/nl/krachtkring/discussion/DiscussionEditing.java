package nl.krachtkring.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Editable;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.richtext.Typed;

/** Another title and text for a discussion that stands. Its replies are found by its title, so they hear of that too. */
@Singleton
class DiscussionEditing {

    private final DiscussionRepository repository;
    private final PollRepository polls;
    private final DiscussionLeaving leaving;
    private final Event<ContributionChanged> changed;
    private final Clock clock;

    @Inject
    DiscussionEditing(
            DiscussionRepository repository,
            PollRepository polls,
            DiscussionLeaving leaving,
            Event<ContributionChanged> changed,
            Clock clock) {
        this.repository = repository;
        this.polls = polls;
        this.leaving = leaving;
        this.changed = changed;
        this.clock = clock;
    }

    Optional<Editable> editable(Actor actor, long id) {
        return repository.facts(id).map(facts -> {
            Discussion discussion = repository.get(id);
            return new Editable(
                    new NewText(discussion.title(), discussion.body()),
                    discussion.since(),
                    discussion.publishedAt(),
                    repository.editPeriod(id),
                    DiscussionPolicy.mayReply(actor, facts),
                    discussion.version());
        });
    }

    NewText fitting(NewText typed) {
        String title = Typed.line(typed.title());
        String body = Typed.text(typed.body());
        if (title.isEmpty()) {
            throw new RuleViolation("title", "discussion.open.title.needed");
        }
        if (title.length() > OpenDiscussion.LONGEST_TITLE) {
            throw new RuleViolation("title", "discussion.open.title.long");
        }
        if (body.isEmpty()) {
            throw new RuleViolation("text", "discussion.open.body.needed");
        }
        if (body.length() > OpenDiscussion.LONGEST_BODY) {
            throw new RuleViolation("text", "discussion.open.body.long");
        }
        return new NewText(title, body);
    }

    /** Takes a text that was given back or waits, improved; below that of a poll stand its answers. */
    void offerAgain(Discussion discussion, NewText typed) {
        String title = typed.title() == null ? discussion.title() : typed.title();
        if (discussion.talk() != DiscussionKind.POLL) {
            discussion.rewrite(fitting(new NewText(title, typed.body())));
            return;
        }
        String text = Typed.text(typed.body());
        discussion.rewrite(fitting(new NewText(title, PollText.without(text))));
        List<String> answers = PollText.answers(text);
        NewPoll.requireOptions(answers, "text");
        polls.replace(discussion.id(), answers);
    }

    /** Takes the first text away; replies of others stay. */
    void takeAway(Discussion discussion) {
        leaving.takeAway(discussion, clock.instant());
    }

    void edit(long id, NewText text) {
        Discussion discussion = repository.get(id);
        boolean renamed = !discussion.title().equals(text.title());
        Instant now = clock.instant();
        discussion.edit(text, now);
        repository.write();
        changed.fire(new ContributionChanged(discussion.ref(), now));
        if (renamed) {
            repository.replies(id).stream()
                    .map(reply -> new ContributionRef(ContributionKind.COMMENT, reply))
                    .forEach(reply -> changed.fire(new ContributionChanged(reply, now)));
        }
    }
}
