package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/** Finds questions to writers of experiences. */
@Singleton
class WriterQuestionRepository {

    private static final String FACTS = "SELECT a.person_id, w.person_id, q.status,"
            + " e.status = 'PUBLISHED' AND m.status = 'PUBLISHED', e.questions FROM experience_question q"
            + " JOIN experience e ON e.id = q.experience_id JOIN working_method m ON m.id = e.method_id"
            + " JOIN persona a ON a.id = q.persona_id JOIN persona w ON w.id = e.persona_id WHERE q.id = ?";

    private static final String ASKABLE =
            "SELECT w.person_id, e.status = 'PUBLISHED' AND m.status = 'PUBLISHED', e.questions"
                    + " FROM experience e JOIN working_method m ON m.id = e.method_id"
                    + " LEFT JOIN persona w ON w.id = e.persona_id WHERE e.id = ?";

    /** Talk about one experience in which somebody is one of the two; takes the experience, and her number twice. */
    private static final String TALKS = "SELECT q.public_id, q.persona_id, q.body, q.comment_count, q.last_activity_at"
            + " FROM experience_question q JOIN persona a ON a.id = q.persona_id"
            + " JOIN experience e ON e.id = q.experience_id JOIN persona w ON w.id = e.persona_id"
            + " WHERE q.experience_id = ? AND q.status = 'PUBLISHED' AND (a.person_id = ? OR w.person_id = ?)"
            + " ORDER BY q.last_activity_at DESC, q.id DESC";

    private final EntityManager entities;
    private final Rows rows;

    @Inject
    WriterQuestionRepository(EntityManager entities, Rows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    Optional<WriterQuestion> find(long id) {
        return Optional.ofNullable(entities.find(WriterQuestion.class, id));
    }

    Optional<Long> key(long publicId) {
        return entities.createQuery("SELECT q.id FROM WriterQuestion q WHERE q.publicId = :number", Long.class)
                .setParameter("number", publicId)
                .getResultStream()
                .findFirst();
    }

    Optional<WriterQuestionFacts> facts(long id) {
        return rows.first(FACTS, id)
                .map(row -> new WriterQuestionFacts(
                        number(row[0]),
                        number(row[1]),
                        ContributionStatus.valueOf((String) row[2]),
                        isTrue(row[3]),
                        isTrue(row[4])));
    }

    Optional<AskableExperience> askable(long experience) {
        return rows.first(ASKABLE, experience)
                .map(row ->
                        new AskableExperience(row[0] == null ? null : number(row[0]), isTrue(row[1]), isTrue(row[2])));
    }

    List<Object[]> talks(long experience, long person) {
        return rows.list(TALKS, experience, person, person);
    }

    /** What this person asked about it and still stands. */
    Optional<WriterQuestion> standing(long experience, long person) {
        return entities.createQuery(
                        "SELECT q FROM WriterQuestion q, Persona p WHERE p.id = q.personaId AND p.personId = :person"
                                + " AND q.experienceId = :experience AND q.status = :status",
                        WriterQuestion.class)
                .setParameter("person", person)
                .setParameter("experience", experience)
                .setParameter("status", ContributionStatus.PUBLISHED)
                .getResultStream()
                .findFirst();
    }

    /** How many this person asked since a moment, also those she took away. */
    long asked(long person, Instant since) {
        return entities.createQuery(
                        "SELECT COUNT(q) FROM WriterQuestion q, Persona p WHERE p.id = q.personaId"
                                + " AND p.personId = :person AND q.createdAt >= :since",
                        Long.class)
                .setParameter("person", person)
                .setParameter("since", since)
                .getSingleResult();
    }

    void add(WriterQuestion question) {
        entities.persist(question);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    /** One after the other: so a double click finds what the first one made, and nobody asks while questions are refused. */
    void lockPerson(long person) {
        entities.createNativeQuery("SELECT id FROM person WHERE id = ? FOR UPDATE")
                .setParameter(1, person)
                .getResultList();
    }

    /** The last statement of its transaction; never touches the version. */
    void countReply(long id, int difference, Instant at) {
        entities.createNativeQuery("UPDATE experience_question SET comment_count = comment_count + ?,"
                        + " last_activity_at = GREATEST(last_activity_at, ?) WHERE id = ?")
                .setParameter(1, difference)
                .setParameter(2, SqlTime.utc(at))
                .setParameter(3, id)
                .executeUpdate();
    }

    List<WriterQuestion> signedWith(Collection<Long> personas, Instant before, int most) {
        return entities.createQuery(
                        "SELECT q FROM WriterQuestion q WHERE q.personaId IN :personas AND q.status NOT IN :gone"
                                + " AND q.createdAt < :before ORDER BY q.createdAt DESC, q.id DESC",
                        WriterQuestion.class)
                .setParameter("personas", List.copyOf(personas))
                .setParameter("gone", List.of(ContributionStatus.ERASED, ContributionStatus.DRAFT))
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    List<WriterQuestion> unfinished(Collection<Long> personas) {
        return entities.createQuery(
                        "SELECT q FROM WriterQuestion q WHERE q.personaId IN :personas AND q.status IN :open ORDER BY q.id",
                        WriterQuestion.class)
                .setParameter("personas", List.copyOf(personas))
                .setParameter("open", List.of(ContributionStatus.HELD, ContributionStatus.RETURNED))
                .getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static boolean isTrue(Object value) {
        return value instanceof Boolean truth ? truth : number(value) == 1;
    }
}
