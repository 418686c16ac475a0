package nl.krachtkring.editorial;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.krachtkring.contribution.CarriedAlong;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.ids.PublicIds;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/** Remembers which page became part of which, for good, so that every old address leads to the one that stays. */
@Singleton
public class MergedPages {

    private final EntityManager entities;
    private final Rows rows;
    private final Personas personas;

    /**
     * For the container.
     *
     * @param entities the database
     * @param rows the database, for what pages ask
     * @param personas names of editors
     */
    @Inject
    public MergedPages(EntityManager entities, Rows rows, Personas personas) {
        this.entities = entities;
        this.rows = rows;
        this.personas = personas;
    }

    /**
     * Where a page went.
     *
     * @param kind of page
     * @param slug its name in the old address
     * @return the key of the page that it became part of, which is never one that went itself
     */
    public Optional<Long> into(ContributionKind kind, String slug) {
        return Optional.ofNullable(into(kind, List.of(slug)).get(slug));
    }

    /**
     * Where pages went.
     *
     * @param kind of page
     * @param slugs their names in old addresses
     * @return keys of pages by these names; those that went nowhere are left out
     */
    public Map<String, Long> into(ContributionKind kind, Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        Object[] asked = new Object[slugs.size() + 1];
        asked[0] = kind.name();
        int place = 1;
        for (String slug : slugs) {
            asked[place++] = slug;
        }
        Map<String, Long> found = new HashMap<>();
        rows.list("SELECT slug, into_id FROM merged_page WHERE kind = ? AND slug IN (" + marks(slugs) + ")", asked)
                .forEach(row -> found.put((String) row[0], ((Number) row[1]).longValue()));
        return found;
    }

    /**
     * What became part of a page.
     *
     * @param page which
     * @return the last one first
     */
    public List<MergedLine> of(ContributionRef page) {
        List<Object[]> found = rows.list(
                "SELECT public_id, record_id, slug, title, merged_at, persona_id, reason FROM merged_page"
                        + " WHERE kind = ? AND into_id = ? ORDER BY merged_at DESC, id DESC",
                page.kind().name(),
                page.id());
        Map<Long, PersonaView> names = personas.views(found.stream()
                .map(row -> key(row[5]))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .map(row -> new MergedLine(
                        key(row[0]),
                        key(row[1]),
                        (String) row[2],
                        (String) row[3],
                        SqlTime.instant(row[4]),
                        names.get(key(row[5])),
                        (String) row[6]))
                .toList();
    }

    /** A page became part of another; what became part of it before belongs there too from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(ContributionRef gone, MergedPage page, ContributionRef kept, Instant now) {
        CarriedAlong.point(entities, "UPDATE merged_page SET into_id = ? WHERE kind = ? AND into_id = ?", gone, kept);
        entities.createNativeQuery(
                        "INSERT INTO merged_page (public_id, kind, record_id, slug, title, into_id, persona_id,"
                                + " reason, merged_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, PublicIds.next())
                .setParameter(2, gone.kind().name())
                .setParameter(3, gone.id())
                .setParameter(4, page.slug())
                .setParameter(5, page.title())
                .setParameter(6, kept.id())
                .setParameter(7, page.editor() == null ? null : page.editor().value())
                .setParameter(8, page.reason())
                .setParameter(9, SqlTime.utc(now))
                .executeUpdate();
    }

    /**
     * What is kept of a page that went.
     *
     * @param slug its name in the address
     * @param title its title; empty when it didn't stand on the site
     * @param editor who did it
     * @param reason why
     */
    record MergedPage(String slug, String title, PersonaId editor, String reason) {}

    private static Long key(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    private static String marks(Collection<String> slugs) {
        return String.join(", ", Collections.nCopies(slugs.size(), "?"));
    }
}
