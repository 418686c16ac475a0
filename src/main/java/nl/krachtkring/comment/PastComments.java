package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.moderation.DangerWords;
import nl.krachtkring.moderation.ReviewCause;
import nl.krachtkring.moderation.Reviews;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.privacy.Consents;
import nl.krachtkring.privacy.Purpose;

/** Takes comments of past moments, for texts that are loaded: no mail, no private link, no check for doubles. */
@Singleton
public class PastComments {

    private static final String CHANNEL = "loaded";

    private final CommentRepository repository;
    private final CommentNews news;
    private final Contributions contributions;
    private final Reviews reviews;
    private final DangerWords danger;
    private final Consents consents;
    private final AuditTrail audit;

    @Inject
    PastComments(
            CommentRepository repository,
            CommentNews news,
            Contributions contributions,
            Reviews reviews,
            DangerWords danger,
            Consents consents,
            AuditTrail audit) {
        this.repository = repository;
        this.news = news;
        this.contributions = contributions;
        this.reviews = reviews;
        this.danger = danger;
        this.consents = consents;
        this.audit = audit;
    }

    /**
     * Places one as published.
     *
     * @param actor who loads
     * @param past the comment
     * @return the comment
     */
    @Transactional
    public ContributionRef place(Actor actor, PastComment past) {
        Comment comment = comment(past);
        comment.in(contributions
                .of(past.target().kind())
                .partFor(actor, past.target().id()));
        comment.publish(past.at());
        keep(actor, comment, past);
        news.appeared(comment, past.answers(), true, past.at());
        return comment.ref();
    }

    /**
     * Puts one before the moderators.
     *
     * @param actor who loads
     * @param past the comment
     * @return the comment, held
     */
    @Transactional
    public ContributionRef hold(Actor actor, PastComment past) {
        Comment comment = comment(past);
        comment.hold();
        keep(actor, comment, past);
        ContributionCard card = contributions.card(past.target()).orElseThrow(NotFound::new);
        ReviewCause cause = past.personaId() == null ? ReviewCause.GUEST : ReviewCause.GROUP_CHECK;
        reviews.openAt(comment.ref(), card.place().groupId(), cause, danger.in(past.text()), past.at());
        return comment.ref();
    }

    private Comment comment(PastComment past) {
        Optional<Comment> answered = Optional.ofNullable(past.answers()).map(repository::get);
        return new Comment(
                past.target(),
                CommentPlacing.root(answered),
                new Comment.Signature(past.personaId(), past.guestName()),
                new Comment.Sent(CommentRules.text(past.text()), null, past.at()));
    }

    private void keep(Actor actor, Comment comment, PastComment past) {
        repository.add(comment);
        if (past.personaId() == null) {
            consents.giveAsGuest(comment.publicId(), consents.current(Purpose.GUEST_COMMENT, Bundles.DUTCH), CHANNEL);
        }
        audit.record(actor, "comment.load", "COMMENT", comment.id(), null);
    }
}
