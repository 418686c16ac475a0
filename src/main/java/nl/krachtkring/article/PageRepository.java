package nl.krachtkring.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.editorial.PublishedRecord;

/** Finds articles, projects and concepts. */
@Singleton
class PageRepository {

    private final EntityManager entities;

    @Inject
    PageRepository(EntityManager entities) {
        this.entities = entities;
    }

    <T extends PublishedRecord> Optional<T> find(Class<T> type, long id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    <T extends PublishedRecord> Optional<T> bySlug(Class<T> type, String slug) {
        return entities.createQuery("SELECT p FROM " + type.getSimpleName() + " p WHERE p.slug = :slug", type)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    Optional<Long> key(Class<? extends PublishedRecord> type, long publicId) {
        return entities.createQuery(
                        "SELECT p.id FROM " + type.getSimpleName() + " p WHERE p.publicId = :number", Long.class)
                .setParameter("number", publicId)
                .getResultStream()
                .findFirst();
    }

    <T extends PublishedRecord> List<T> named(Class<T> type, Collection<String> slugs) {
        return entities.createQuery(
                        "SELECT p FROM " + type.getSimpleName()
                                + " p WHERE p.slug IN :slugs AND p.status = :status ORDER BY p.title",
                        type)
                .setParameter("slugs", List.copyOf(slugs))
                .setParameter("status", ContributionStatus.PUBLISHED)
                .getResultList();
    }

    /** Published ones, newest first, one more than asked so that the end is seen. */
    <T extends PublishedRecord> List<T> newest(Class<T> type, Long after, int most) {
        String name = type.getSimpleName();
        String further = after == null
                ? ""
                : " AND EXISTS (SELECT q FROM " + name
                        + " q WHERE q.publicId = :after AND (p.publishedOn < q.publishedOn"
                        + " OR (p.publishedOn = q.publishedOn AND p.id < q.id)))";
        var query = entities.createQuery(
                        "SELECT p FROM " + name + " p WHERE p.status = :status" + further
                                + " ORDER BY p.publishedOn DESC, p.id DESC",
                        type)
                .setParameter("status", ContributionStatus.PUBLISHED);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(most + 1).getResultList();
    }

    /** The whole glossary: some dozens of words, read as one list. */
    List<Concept> glossary() {
        return entities.createQuery(
                        "SELECT c FROM Concept c WHERE c.status = :status ORDER BY c.title, c.id", Concept.class)
                .setParameter("status", ContributionStatus.PUBLISHED)
                .getResultList();
    }

    void add(PublishedRecord page) {
        entities.persist(page);
        entities.flush();
    }

    /** The last statement of its transaction; never touches the version. */
    void countReply(String table, long id, int difference) {
        entities.createNativeQuery("UPDATE " + table + " SET comment_count = comment_count + ? WHERE id = ?")
                .setParameter(1, difference)
                .setParameter(2, id)
                .executeUpdate();
    }
}
