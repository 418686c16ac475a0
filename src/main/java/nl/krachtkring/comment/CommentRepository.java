package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.platform.access.NotFound;

/** Comments as entities. */
@Singleton
class CommentRepository {

    private final EntityManager entities;

    @Inject
    CommentRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Comment comment) {
        entities.persist(comment);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    Comment get(long id) {
        return find(id).orElseThrow(NotFound::new);
    }

    Optional<Comment> find(long id) {
        return Optional.ofNullable(entities.find(Comment.class, id));
    }

    /** Those that there are, in any order. */
    List<Comment> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT c FROM Comment c WHERE c.id IN :ids", Comment.class)
                        .setParameter("ids", List.copyOf(ids))
                        .getResultList();
    }

    Optional<Comment> byPublicId(long publicId) {
        return entities.createQuery("SELECT c FROM Comment c WHERE c.publicId = :id", Comment.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** The comment that can be answered: published and under the same target. */
    Optional<Comment> answerable(ContributionRef target, Long publicId) {
        return standing(publicId).filter(comment -> stays(comment, target));
    }

    /** The comment of a number, published, wherever it stands. */
    Optional<Comment> standing(Long publicId) {
        return publicId == null
                ? Optional.empty()
                : byPublicId(publicId).filter(comment -> comment.status() == ContributionStatus.PUBLISHED);
    }

    /** Whether it stands there, and will until the answer stands: a facilitator may be letting it go on elsewhere right now. */
    private boolean stays(Comment comment, ContributionRef target) {
        return !entities.createNativeQuery("SELECT c.id FROM comment c WHERE c.id = ? AND c.target_kind = ?"
                        + " AND c.target_id = ? LOCK IN SHARE MODE")
                .setParameter(1, comment.id())
                .setParameter(2, target.kind().name())
                .setParameter(3, target.id())
                .getResultList()
                .isEmpty();
    }

    /** The same comment, sent a moment ago. */
    /**
     * What is about to be kept.
     *
     * @param same the same one, which stands or waits already; null when it is new
     * @param hash what makes a new one once
     */
    record Sent(Comment same, String hash) {}

    /** Each one that is gone leads to the hash of the next, so that a double click on what is said again makes one too. */
    Sent sent(Submission submission, Instant now) {
        String hash = submission.at(now);
        Optional<Comment> earlier = latest(submission.lately(now), now);
        while (earlier.isPresent() && !isThere(earlier.get())) {
            hash = submission.after(earlier.get());
            earlier = latest(List.of(hash), now);
        }
        return new Sent(earlier.orElse(null), hash);
    }

    private static boolean isThere(Comment comment) {
        return comment.status() == ContributionStatus.HELD || comment.status() == ContributionStatus.PUBLISHED;
    }

    private Optional<Comment> latest(List<String> hashes, Instant now) {
        return entities.createQuery(
                        "SELECT c FROM Comment c WHERE c.submission IN :hashes AND c.createdAt > :since ORDER BY c.id DESC",
                        Comment.class)
                .setParameter("hashes", hashes)
                .setParameter("since", now.minus(Submission.SAME))
                .getResultStream()
                .findFirst();
    }

    /** What was signed with these names, newest first. */
    List<Comment> signedWith(List<Long> personas, Instant before, int most) {
        return entities.createQuery(
                        "SELECT c FROM Comment c WHERE c.personaId IN :personas AND c.status NOT IN :unseen"
                                + " AND COALESCE(c.publishedAt, c.createdAt) < :before"
                                + " ORDER BY COALESCE(c.publishedAt, c.createdAt) DESC",
                        Comment.class)
                .setParameter("personas", personas)
                .setParameter("before", before)
                .setParameter("unseen", List.of(ContributionStatus.ERASED, ContributionStatus.DRAFT))
                .setMaxResults(most)
                .getResultList();
    }

    /** What waits or was given back, oldest first. */
    List<Comment> unfinished(Collection<Long> personas) {
        if (personas.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT c FROM Comment c WHERE c.personaId IN :personas AND c.status IN :open ORDER BY c.id",
                        Comment.class)
                .setParameter("personas", List.copyOf(personas))
                .setParameter("open", List.of(ContributionStatus.HELD, ContributionStatus.RETURNED))
                .getResultList();
    }

    /** Whether one of these names ever spoke there. */
    boolean spoke(ContributionRef target, List<Long> personas) {
        return entities.createQuery(
                                "SELECT COUNT(c) FROM Comment c WHERE c.targetKind = :kind AND c.targetId = :target"
                                        + " AND c.personaId IN :personas",
                                Long.class)
                        .setParameter("kind", target.kind())
                        .setParameter("target", target.id())
                        .setParameter("personas", personas)
                        .getSingleResult()
                > 0;
    }

    /** How many comments of the first level stand there, whatever their state. */
    long roots(ContributionRef target) {
        return entities.createQuery(
                        "SELECT COUNT(c) FROM Comment c WHERE c.targetKind = :kind AND c.targetId = :target"
                                + " AND c.parentId IS NULL",
                        Long.class)
                .setParameter("kind", target.kind())
                .setParameter("target", target.id())
                .getSingleResult();
    }

    /** How many comments of the first level stand before one. */
    long before(Comment comment) {
        return entities.createQuery(
                        "SELECT COUNT(c) FROM Comment c WHERE c.targetKind = :kind AND c.targetId = :target"
                                + " AND c.parentId IS NULL AND c.id < :id",
                        Long.class)
                .setParameter("kind", comment.target().kind())
                .setParameter("target", comment.target().id())
                .setParameter("id", comment.parentId() == null ? comment.id() : comment.parentId())
                .getSingleResult();
    }
}
