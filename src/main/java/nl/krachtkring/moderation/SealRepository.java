package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/** Wishes to open a seal; used in this room alone. */
@Singleton
class SealRepository {

    private static final int MOST = 100;

    private final EntityManager entities;

    @Inject
    SealRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(SealOpening opening) {
        entities.persist(opening);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    Optional<SealOpening> byPublicId(long publicId) {
        return found(publicId, LockModeType.NONE);
    }

    /** Under a lock, so that two answers to one wish follow each other. */
    Optional<SealOpening> alone(long publicId) {
        return found(publicId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<SealOpening> found(long publicId, LockModeType lock) {
        return entities.createQuery("SELECT s FROM SealOpening s WHERE s.publicId = :id", SealOpening.class)
                .setParameter("id", publicId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The one about a name that no end has been written to. */
    Optional<SealOpening> runningAbout(PersonaId name) {
        return entities.createQuery(
                        "SELECT s FROM SealOpening s WHERE s.personaId = :name AND s.running = TRUE", SealOpening.class)
                .setParameter("name", name.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** What an actor may see, as {@link SealPolicy#maySee} says, newest first. */
    List<SealOpening> visibleTo(Actor actor) {
        return entities.createQuery(
                        "SELECT s FROM SealOpening s WHERE s.personId <> :self AND (:officer = TRUE"
                                + " OR (:moderator = TRUE AND s.askedBy = :self)) ORDER BY s.id DESC",
                        SealOpening.class)
                .setParameter(
                        "self", actor.person() == null ? 0 : actor.person().value())
                .setParameter("officer", actor.has(SiteRole.PRIVACY_OFFICER))
                .setParameter("moderator", actor.has(SiteRole.MODERATOR))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The openings that a person was told of, newest first. */
    List<SealOpening> openedAbout(PersonId person) {
        return entities.createQuery(
                        "SELECT s FROM SealOpening s WHERE s.personId = :person AND s.state = :opened ORDER BY s.id DESC",
                        SealOpening.class)
                .setParameter("person", person.value())
                .setParameter("opened", SealState.OPENED)
                .setMaxResults(MOST)
                .getResultList();
    }
}
