package nl.krachtkring.editorial;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.persistence.SqlTime;

/** Keeps what pages said, from the first change that people made on the site. */
@Singleton
public class PageVersions {

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public PageVersions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Who made a version, and why.
     *
     * @param author whose text it is; null for a file
     * @param editor who published it; null for a file
     * @param reason why; may be empty
     */
    public record Made(PersonaId author, PersonaId editor, String reason) {

        /** What came from a file. */
        static final Made BY_FILE = new Made(null, null, "");
    }

    /**
     * A page says something else from now on. What it said before is kept too, if nothing was kept of it.
     *
     * @param page which
     * @param before the page as it stood; null for a new one
     * @param text what it says now
     * @param made by whom and why
     * @param now the time
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(ContributionRef page, EditedPage before, String text, Made made, Instant now) {
        if (before != null && !isKept(page)) {
            insert(page, before.source(), Made.BY_FILE, before.changedAt());
        }
        insert(page, text, made, now);
    }

    boolean isKept(ContributionRef page) {
        return !of(
                        entities.createNativeQuery(
                                "SELECT id FROM page_version WHERE kind = ? AND record_id = ? LIMIT 1"),
                        page)
                .getResultList()
                .isEmpty();
    }

    private void insert(ContributionRef page, String text, Made made, Instant at) {
        of(
                        entities.createNativeQuery(
                                "INSERT INTO page_version (kind, record_id, number, text, reason, persona_id, editor_id,"
                                        + " published_at) SELECT ?1, ?2, COALESCE(MAX(v.number), 0) + 1, ?3, ?4, ?5, ?6, ?7"
                                        + " FROM page_version v WHERE v.kind = ?1 AND v.record_id = ?2"),
                        page)
                .setParameter(3, text)
                .setParameter(4, made.reason())
                .setParameter(5, key(made.author()))
                .setParameter(6, key(made.editor()))
                .setParameter(7, SqlTime.utc(at))
                .executeUpdate();
    }

    private static Long key(PersonaId persona) {
        return persona == null ? null : persona.value();
    }

    private static Query of(Query query, ContributionRef page) {
        return query.setParameter(1, page.kind().name()).setParameter(2, page.id());
    }
}
