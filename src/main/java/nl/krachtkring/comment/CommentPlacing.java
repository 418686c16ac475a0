package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.moderation.DangerWords;
import nl.krachtkring.moderation.PrivateLinks;
import nl.krachtkring.moderation.ReviewCause;
import nl.krachtkring.moderation.Reviews;
import nl.krachtkring.moderation.VisitorBudget;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.privacy.ConsentText;
import nl.krachtkring.privacy.Consents;
import nl.krachtkring.privacy.Purpose;

/** Takes comments, each in one transaction with everything that follows from it. */
@Singleton
class CommentPlacing {

    private static final String CHANNEL = "guest-comment";

    private final CommentRepository repository;
    private final CommentCards cards;
    private final CommentNews news;
    private final CommentSigning signing;
    private final ReplyDrafts drafts;
    private final Quotes quotes;
    private final Contributions contributions;
    private final Reviews reviews;
    private final VisitorBudget budget;
    private final PrivateLinks links;
    private final DangerWords danger;
    private final Consents consents;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CommentPlacing(
            CommentRepository repository,
            CommentCards cards,
            CommentNews news,
            CommentSigning signing,
            ReplyDrafts drafts,
            Quotes quotes,
            Contributions contributions,
            Reviews reviews,
            VisitorBudget budget,
            PrivateLinks links,
            DangerWords danger,
            Consents consents,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.cards = cards;
        this.news = news;
        this.signing = signing;
        this.drafts = drafts;
        this.quotes = quotes;
        this.contributions = contributions;
        this.reviews = reviews;
        this.budget = budget;
        this.links = links;
        this.danger = danger;
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Placed byMember(Actor actor, ContributionRef target, MemberComment form) {
        ContributionCard card = require(actor, target);
        String text = quotes.standing(target, CommentRules.text(form.text()));
        Comment.Signature signature =
                new Comment.Signature(signing.persona(actor, target, card, form.oneTimeName()), null);
        int part = provider(target).partFor(actor, target.id());
        Optional<Comment> answered = answered(actor, target, form.answers()).filter(comment -> comment.part() == part);
        Draft draft = draft(target, signature, answered, text);
        if (draft.same() != null) {
            drafts.placedAlready(actor, target, form.answers(), draft.same().ref());
            return placed(draft.same(), card, null);
        }
        boolean held = provider(target).checksReplies(target.id());
        draft.comment().in(part);
        draft.comment().carry(drafts.ready(actor, target, form.answers()));
        put(draft.comment(), held, draft.at());
        drafts.placed(actor, target, form.answers(), draft.comment().ref());
        audit.record(actor, "comment.place", "COMMENT", draft.comment().id(), held ? "comment.held" : null);
        review(actor, draft.comment(), card, held);
        if (!held) {
            news.appeared(draft.comment(), answered.map(Comment::id).orElse(null), true, draft.at());
        }
        return placed(draft.comment(), card, null);
    }

    @Transactional
    Placed byGuest(ContributionRef target, GuestComment form) {
        Actor guest = Actor.anonymous();
        ContributionCard card = require(guest, target);
        String name = signing.guest(form.name());
        CommentRules.requireComplete(form);
        ConsentText agreed = consents.asShown(Purpose.GUEST_COMMENT, form.language(), form.shown());
        String text = quotes.standing(target, CommentRules.text(form.text()));
        Comment.Signature signature = new Comment.Signature(null, name);
        Draft draft = draft(target, signature, answered(guest, target, form.answers()), text);
        if (draft.same() != null) {
            boolean waits = draft.same().status() == ContributionStatus.HELD;
            // Only while it waits is its text known to nobody else: later a copier would get the link of the author.
            return placed(draft.same(), card, waits ? links.create(draft.same().ref(), null, form.language()) : null);
        }
        budget.requireText(form.network(), "text");
        Comment comment = draft.comment();
        put(comment, true, draft.at());
        consents.giveAsGuest(comment.publicId(), agreed, CHANNEL);
        String token = links.create(comment.ref(), form.email(), form.language());
        audit.record(guest, "comment.place", "COMMENT", comment.id(), "comment.held");
        reviews.open(
                comment.ref(),
                card.place().groupId(),
                ReviewCause.GUEST,
                danger.in(text) && budget.calls(form.network()));
        return placed(comment, card, token);
    }

    /**
     * What is answered. Where a facilitator let it go on elsewhere an answer here would stand below something else; a number of what the
     * actor may not read is no number, so that nobody learns that it stands.
     */
    private Optional<Comment> answered(Actor actor, ContributionRef target, Long number) {
        Optional<Comment> here = repository.answerable(target, number);
        if (here.isEmpty()
                && repository
                        .standing(number)
                        .filter(comment ->
                                contributions.maySee(actor, comment.ref()).allowed())
                        .isPresent()) {
            throw new Conflict("comment.answer.elsewhere");
        }
        return here;
    }

    /** A comment about to be kept, or the same one that is there already. */
    private record Draft(Comment comment, Comment same, Instant at) {}

    private Draft draft(ContributionRef target, Comment.Signature who, Optional<Comment> answered, String text) {
        Instant now = clock.instant();
        Long root = root(answered);
        Submission submission = new Submission(target, who, root, text);
        CommentRepository.Sent sent = repository.sent(submission, now);
        if (sent.same() != null) {
            return new Draft(null, sent.same(), now);
        }
        return new Draft(new Comment(target, root, who, new Comment.Sent(text, sent.hash(), now)), null, now);
    }

    /** What waits goes before a moderator, and so does what stands but may mean danger. */
    private void review(Actor actor, Comment comment, ContributionCard card, boolean held) {
        boolean urgent = danger.in(comment.body());
        if (held || urgent) {
            ReviewCause cause = held ? ReviewCause.GROUP_CHECK : ReviewCause.DANGER;
            reviews.openOf(actor, comment.ref(), card.place().groupId(), cause, urgent);
        }
    }

    private void put(Comment comment, boolean held, Instant at) {
        if (held) {
            comment.hold();
        } else {
            comment.publish(at);
        }
        repository.add(comment);
        quotes.keep(comment);
    }

    private ContributionCard require(Actor actor, ContributionRef target) {
        Access.require(provider(target).mayReply(actor, target.id()));
        return contributions.card(target).orElseThrow(NotFound::new);
    }

    private ContributionProvider provider(ContributionRef target) {
        return contributions.of(target.kind());
    }

    private Placed placed(Comment comment, ContributionCard target, String token) {
        boolean stands = comment.status() == ContributionStatus.PUBLISHED;
        String address = stands ? cards.address(comment, target) : target.address();
        return new Placed(address, comment.status(), token, danger.in(comment.body()));
    }

    /** Two levels: an answer to an answer stands beside it. */
    static Long root(Optional<Comment> answered) {
        return answered.map(comment -> comment.parentId() == null ? comment.id() : comment.parentId())
                .orElse(null);
    }
}
