package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.persistence.SqlTime;

/** The rounds of consultations in the database. */
@Singleton
class ConsultationRepository {

    private final EntityManager entities;

    @Inject
    ConsultationRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Consultation> find(long discussion) {
        return Optional.ofNullable(entities.find(Consultation.class, discussion));
    }

    /** For who turns it: of two at once the second waits, and then reads what the first did. */
    Optional<Consultation> alone(long discussion) {
        return Optional.ofNullable(entities.find(Consultation.class, discussion, LockModeType.PESSIMISTIC_WRITE));
    }

    /** For who speaks: the round stays open until what she says stands; others speak at the same time. */
    Optional<Round> held(long discussion) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT k.round FROM consultation k WHERE k.discussion_id = ? LOCK IN SHARE MODE")
                .setParameter(1, discussion)
                .getResultList();
        return rows.stream().findFirst().map(row -> Round.valueOf((String) row));
    }

    /** Those of which the last day of a round is over, at most fifty. */
    List<Long> due(Instant now) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT k.discussion_id FROM consultation k WHERE k.closes_at <= ? ORDER BY k.closes_at LIMIT 50")
                .setParameter(1, SqlTime.utc(now))
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
