package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;

/** Shows comments to other rooms: under the title of what they reply to, at the anchor on its page. */
@Singleton
class CommentCards {

    private final CommentRepository repository;
    private final Contributions contributions;
    private final Personas personas;

    @Inject
    CommentCards(CommentRepository repository, Contributions contributions, Personas personas) {
        this.repository = repository;
        this.contributions = contributions;
        this.personas = personas;
    }

    Optional<ContributionCard> of(Comment comment) {
        return contributions.card(comment.target()).map(target -> card(comment, target));
    }

    /** The page of the target, at the right stretch of a long stream. */
    String address(Comment comment, ContributionCard target) {
        boolean far = repository.before(comment) >= CommentQueries.PAGE;
        Optional<Comment> root = far && comment.parentId() != null
                ? repository.find(comment.parentId())
                : Optional.of(comment).filter(same -> far);
        String from = root.map(first -> "?vanaf=" + first.publicId()).orElse("");
        return target.address() + from + "#reactie-" + comment.publicId();
    }

    private ContributionCard card(Comment comment, ContributionCard target) {
        return new ContributionCard(
                comment.ref(),
                comment.publicId(),
                target.title(),
                comment.body(),
                author(comment),
                comment.personaId(),
                address(comment, target),
                target.place(),
                target.placeName(),
                comment.publishedAt() == null ? comment.createdAt() : comment.publishedAt(),
                comment.status());
    }

    private String author(Comment comment) {
        if (comment.personaId() == null) {
            return comment.guestName() == null ? "" : comment.guestName();
        }
        PersonaView view = personas.views(List.of(comment.personaId()), () -> isOpen(comment))
                .get(comment.personaId());
        return view.name();
    }

    private boolean isOpen(Comment comment) {
        return contributions.maySee(Actor.anonymous(), comment.target()).allowed();
    }
}
