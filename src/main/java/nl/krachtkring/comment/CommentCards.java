package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;

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

    /** In their order, without those under what there is no more; each target is asked once. */
    List<ContributionCard> of(List<Comment> comments) {
        Map<ContributionRef, Optional<Shown>> targets = new HashMap<>();
        Map<ContributionRef, List<Comment>> under = comments.stream().collect(Collectors.groupingBy(Comment::target));
        under.forEach((target, beneath) -> targets.put(target, shown(target, beneath)));
        return comments.stream()
                .flatMap(comment -> targets.get(comment.target()).map(shown -> card(comment, shown)).stream())
                .toList();
    }

    private Optional<Shown> shown(ContributionRef target, List<Comment> beneath) {
        return contributions
                .card(target)
                .map(card -> new Shown(card, repository.roots(target) > CommentQueries.PAGE, names(target, beneath)));
    }

    private Map<Long, PersonaView> names(ContributionRef target, List<Comment> beneath) {
        List<Long> keys = beneath.stream()
                .map(Comment::personaId)
                .filter(Objects::nonNull)
                .toList();
        return personas.views(keys, () -> contributions.namesByConsent(target));
    }

    /** The page of the target, at the right stretch of a long stream. */
    String address(Comment comment, ContributionCard target) {
        boolean far = repository.before(comment) >= CommentQueries.PAGE;
        Optional<Comment> root = far && comment.parentId() != null
                ? repository.find(comment.parentId())
                : Optional.of(comment).filter(same -> far);
        String from = root.map(first -> "?vanaf=" + first.publicId()).orElse("");
        return near(comment, target.address() + from);
    }

    private static String near(Comment comment, String page) {
        return page + "#reactie-" + comment.publicId();
    }

    private ContributionCard card(Comment comment, Shown shown) {
        ContributionCard target = shown.card();
        return new ContributionCard(
                comment.ref(),
                comment.publicId(),
                target.title(),
                comment.body(),
                author(comment, shown.names()),
                comment.personaId(),
                shown.isLong() ? address(comment, target) : near(comment, target.address()),
                target.place(),
                target.placeName(),
                comment.publishedAt() == null ? comment.createdAt() : comment.publishedAt(),
                comment.status());
    }

    private static String author(Comment comment, Map<Long, PersonaView> names) {
        if (comment.personaId() == null) {
            return comment.guestName() == null ? "" : comment.guestName();
        }
        return names.get(comment.personaId()).name();
    }

    /** What comments stand under: its card, whether its stream has more than one page, and how names are shown there. */
    private record Shown(ContributionCard card, boolean isLong, Map<Long, PersonaView> names) {}
}
