package nl.krachtkring.editorial;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/** Keeps what pages said, from the first change that people made on the site. */
@Singleton
public class PageVersions {

    private final EntityManager entities;
    private final Rows rows;

    /**
     * For the container.
     *
     * @param entities the database
     * @param rows the database, for what pages ask
     */
    @Inject
    public PageVersions(EntityManager entities, Rows rows) {
        this.entities = entities;
        this.rows = rows;
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
        if (before != null) {
            keep(page, before);
        }
        insert(page, text, made, now);
    }

    /** What a page said last, before it became part of another one, can be read on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(ContributionRef page, EditedPage stood) {
        if (!isKept(page)) {
            insert(page, stood.source(), Made.BY_FILE, stood.changedAt());
        }
    }

    /**
     * A version without its text.
     *
     * @param number from 1
     * @param at since when it stood
     * @param author whose text it is; null for a file
     * @param editor who published it; null for a file
     * @param reason why; may be empty
     */
    record Kept(int number, Instant at, Long author, Long editor, String reason) {}

    /** A file was taken over; of a page that people never changed nothing is kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    void addFile(ContributionRef page, String text, Instant now) {
        boolean changed = all(page).stream()
                .findFirst()
                .flatMap(last -> text(page, last.number()))
                .filter(last -> !last.equals(text))
                .isPresent();
        if (changed) {
            insert(page, text, Made.BY_FILE, now);
        }
    }

    /** The last one first. */
    List<Kept> all(ContributionRef page) {
        List<?> rows = of(
                        entities.createNativeQuery("SELECT number, published_at, persona_id, editor_id, reason"
                                + " FROM page_version WHERE kind = ? AND record_id = ? ORDER BY number DESC"),
                        page)
                .getResultList();
        return rows.stream().map(row -> kept((Object[]) row)).toList();
    }

    private static Kept kept(Object[] row) {
        return new Kept(
                ((Number) row[0]).intValue(), SqlTime.instant(row[1]), number(row[2]), number(row[3]), (String) row[4]);
    }

    private static Long number(Object key) {
        return key == null ? null : ((Number) key).longValue();
    }

    Optional<String> text(ContributionRef page, int number) {
        List<?> rows = of(
                        entities.createNativeQuery(
                                "SELECT text FROM page_version WHERE kind = ? AND record_id = ? AND number = ?"),
                        page)
                .setParameter(3, number)
                .getResultList();
        return rows.stream().map(String.class::cast).findFirst();
    }

    /** Whose texts they are, each once, in the order in which they came. */
    List<Long> authors(ContributionRef page) {
        return rows
                .list(
                        "SELECT persona_id FROM page_version WHERE kind = ? AND record_id = ? AND persona_id IS NOT NULL"
                                + " GROUP BY persona_id ORDER BY MIN(number)",
                        page.kind().name(),
                        page.id())
                .stream()
                .map(row -> ((Number) row[0]).longValue())
                .toList();
    }

    private boolean isKept(ContributionRef page) {
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
