package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.access.NotFound;

/** Pieces about discussions and the sentences in them; used in this room alone. */
@Singleton
class HarvestRepository {

    /** What members said in a discussion: its first text and the replies that stand. */
    private static final String SAID = "SELECT 'DISCUSSION', d.id, d.public_id, d.persona_id, d.body, 0 AS place"
            + " FROM discussion d WHERE d.id = ?1 AND d.status = 'PUBLISHED'"
            + " UNION ALL SELECT 'COMMENT', c.id, c.public_id, c.persona_id, c.body, c.id FROM comment c"
            + " WHERE c.target_kind = 'DISCUSSION' AND c.target_id = ?1 AND c.status = 'PUBLISHED'"
            + " AND c.persona_id IS NOT NULL";

    private final EntityManager entities;

    @Inject
    HarvestRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Harvest> of(long discussion) {
        return entities.createQuery("SELECT h FROM Harvest h WHERE h.discussionId = :discussion", Harvest.class)
                .setParameter("discussion", discussion)
                .getResultStream()
                .findFirst();
    }

    /** Waits for who else changes it, so that what is sent and what is consented to are the same. */
    Harvest alone(long id) {
        Harvest harvest = entities.find(Harvest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (harvest == null) {
            throw new NotFound();
        }
        entities.refresh(harvest);
        return harvest;
    }

    Harvest get(long id) {
        return entities.find(Harvest.class, id);
    }

    void add(Object made) {
        entities.persist(made);
        entities.flush();
    }

    void remove(Object gone) {
        entities.remove(gone);
    }

    List<HarvestQuote> quotes(long harvest) {
        return entities.createQuery(
                        "SELECT q FROM HarvestQuote q WHERE q.harvestId = :harvest ORDER BY q.id", HarvestQuote.class)
                .setParameter("harvest", harvest)
                .getResultList();
    }

    List<HarvestQuote> quotesOf(ContributionRef text) {
        return entities.createQuery(
                        "SELECT q FROM HarvestQuote q WHERE q.textKind = :kind AND q.textId = :id", HarvestQuote.class)
                .setParameter("kind", text.kind())
                .setParameter("id", text.id())
                .getResultList();
    }

    List<HarvestQuote> quotesBy(Collection<Long> personas) {
        return personas.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT q FROM HarvestQuote q WHERE q.personaId IN :personas ORDER BY q.id DESC",
                                HarvestQuote.class)
                        .setParameter("personas", personas)
                        .getResultList();
    }

    /** Whether that sentence of that text was chosen before, whatever its author said. */
    boolean isKnown(long harvest, HarvestQuote.Said said) {
        return !entities.createQuery(
                        "SELECT q.id FROM HarvestQuote q WHERE q.harvestId = :harvest AND q.textKind = :kind"
                                + " AND q.textId = :text AND q.sentenceHash = :hash",
                        Long.class)
                .setParameter("harvest", harvest)
                .setParameter("kind", said.text().kind())
                .setParameter("text", said.text().id())
                .setParameter("hash", said.hash())
                .getResultList()
                .isEmpty();
    }

    /** What was said in a discussion, oldest first. */
    List<Text> said(long discussion, int from, int most) {
        List<?> rows = entities.createNativeQuery(SAID + " ORDER BY place")
                .setParameter(1, discussion)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> text((Object[]) row)).toList();
    }

    /** One of them, by the number of the text. */
    Optional<Text> said(long discussion, long number) {
        List<?> rows = entities.createNativeQuery("SELECT * FROM (" + SAID + ") t WHERE t.public_id = ?2 LIMIT 1")
                .setParameter(1, discussion)
                .setParameter(2, number)
                .getResultList();
        return rows.stream().findFirst().map(row -> text((Object[]) row));
    }

    private static Text text(Object[] row) {
        return new Text(
                new ContributionRef(ContributionKind.valueOf((String) row[0]), ((Number) row[1]).longValue()),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                (String) row[4]);
    }

    /**
     * A text that stands in a discussion.
     *
     * @param ref points to it
     * @param publicId its number
     * @param personaId by whom
     * @param body Markdown
     */
    record Text(ContributionRef ref, long publicId, long personaId, String body) {}
}
