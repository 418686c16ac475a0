package nl.krachtkring.method.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.krachtkring.platform.persistence.ManyRows;

/** Finds files on their way in, and what was remembered for them. */
@Singleton
class IntakeRepository {

    private final EntityManager entities;
    private final ManyRows many;

    @Inject
    IntakeRepository(EntityManager entities, ManyRows many) {
        this.entities = entities;
        this.many = many;
    }

    void add(Intake intake) {
        entities.persist(intake);
        entities.flush();
    }

    void remove(Intake intake) {
        entities.remove(intake);
    }

    Optional<Intake> byNumber(long publicId) {
        return byNumber(publicId, LockModeType.NONE);
    }

    /** Held until the end of the transaction, so that of two acts the second finds the first. */
    Optional<Intake> locked(long publicId) {
        return byNumber(publicId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Intake> byNumber(long publicId, LockModeType lock) {
        return entities.createQuery("SELECT i FROM Intake i WHERE i.publicId = :number", Intake.class)
                .setParameter("number", publicId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    Intake find(long id) {
        return entities.find(Intake.class, id);
    }

    /** Newest first. */
    List<Intake> newest(int most) {
        return entities.createQuery("SELECT i FROM Intake i ORDER BY i.id DESC", Intake.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The key of the one that is to be read in. */
    Optional<Long> queued() {
        return entities.createQuery("SELECT i.id FROM Intake i WHERE i.state = :state", Long.class)
                .setParameter("state", IntakeState.QUEUED)
                .getResultStream()
                .findFirst();
    }

    /**
     * Puts one up for the job. The table lets one through at a time; two that try at once wait for each other here.
     *
     * @return false when it isn't open any more, or another one is being read in
     */
    boolean queue(Intake intake, String seen) {
        entities.flush();
        int one = entities.createNativeQuery("UPDATE IGNORE intake SET state = 'QUEUED', seen = ?, trouble = NULL,"
                        + " version = version + 1 WHERE id = ? AND state = 'OPEN'")
                .setParameter(1, seen)
                .setParameter(2, intake.id())
                .executeUpdate();
        entities.refresh(intake);
        return one == 1 && intake.state() == IntakeState.QUEUED;
    }

    /** How many lines were gone through. */
    void progress(long id, int lines) {
        entities.createNativeQuery("INSERT INTO intake_progress (intake_id, line_count) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE line_count = VALUES(line_count)")
                .setParameter(1, id)
                .setParameter(2, lines)
                .executeUpdate();
    }

    /** How many lines were gone through so far; 0 before the first piece. */
    int progress(long id) {
        List<?> found = entities.createNativeQuery("SELECT line_count FROM intake_progress WHERE intake_id = ?")
                .setParameter(1, id)
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).intValue();
    }

    /** What was said before for files of the same organisation, or of the same editor. */
    IntakeMemory memory(Intake intake) {
        IntakeMemory memory = new IntakeMemory(new HashMap<>(), new HashMap<>(), new HashMap<>());
        Map<String, Map<String, String>> kinds =
                Map.of("COLUMN", memory.columns(), "METHOD", memory.methods(), "ORGANISATION", memory.organisations());
        List<?> rows = entities.createNativeQuery("SELECT kind, word, target FROM intake_memory WHERE "
                        + (intake.organisationId() == null ? "person_id = ?" : "organisation_id = ?"))
                .setParameter(1, intake.organisationId() == null ? intake.personId() : intake.organisationId())
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            kinds.get((String) columns[0]).put((String) columns[1], (String) columns[2]);
        }
        return memory;
    }

    /** Remembers a word for files of the same organisation, or of the same editor. */
    void remember(Intake intake, String kind, String word, String target) {
        remember(intake, kind, List.of(word), target);
    }

    /** Remembers words that mean the same. */
    void remember(Intake intake, String kind, Collection<String> words, String target) {
        boolean ofPerson = intake.organisationId() == null;
        Long person = ofPerson ? intake.personId() : null;
        many.write(
                "INSERT INTO intake_memory (person_id, organisation_id, kind, word, target) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE target = VALUES(target)",
                words.stream()
                        .map(word -> new Object[] {person, intake.organisationId(), kind, word, target})
                        .toList());
    }

    /** Takes a word back, so that it is asked again. */
    void forget(Intake intake, String kind, String word) {
        entities.createNativeQuery("DELETE FROM intake_memory WHERE kind = ? AND word = ? AND "
                        + (intake.organisationId() == null ? "person_id = ?" : "organisation_id = ?"))
                .setParameter(1, kind)
                .setParameter(2, word)
                .setParameter(3, intake.organisationId() == null ? intake.personId() : intake.organisationId())
                .executeUpdate();
    }
}
