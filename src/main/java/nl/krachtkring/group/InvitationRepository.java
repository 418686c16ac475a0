package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.platform.persistence.SqlTime;

/** Invitations in the database; used in this room alone. */
@Singleton
class InvitationRepository {

    private static final String WORKS =
            " AND i.revoked_at IS NULL AND i.expires_at > ?" + " AND (i.max_uses IS NULL OR i.uses < i.max_uses)";

    private final EntityManager entities;

    @Inject
    InvitationRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Invitation invitation) {
        entities.persist(invitation);
    }

    Optional<Invitation> byHash(String hash) {
        return found("SELECT i FROM Invitation i WHERE i.tokenHash = :key", hash, LockModeType.NONE);
    }

    /** Locked, so that the last place is used once. */
    Optional<Invitation> byHashAlone(String hash) {
        return found("SELECT i FROM Invitation i WHERE i.tokenHash = :key", hash, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Invitation> byPublicId(long publicId) {
        return found("SELECT i FROM Invitation i WHERE i.publicId = :key", publicId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Invitation> found(String question, Object key, LockModeType lock) {
        return entities.createQuery(question, Invitation.class)
                .setParameter("key", key)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** What was mailed to one address and not taken back. */
    List<Invitation> mailedTo(long group, String emailKey) {
        return entities.createQuery(
                        "SELECT i FROM Invitation i WHERE i.groupId = :group AND i.emailKey = :key AND i.revokedAt IS NULL",
                        Invitation.class)
                .setParameter("group", group)
                .setParameter("key", emailKey)
                .getResultList();
    }

    List<Invitation> links(long group, Instant now) {
        return entities.createQuery(
                        "SELECT i FROM Invitation i WHERE i.groupId = :group AND i.kind = :kind AND i.revokedAt IS NULL"
                                + " AND i.expiresAt > :now AND (i.maxUses IS NULL OR i.uses < i.maxUses)"
                                + " ORDER BY i.createdAt DESC, i.id DESC",
                        Invitation.class)
                .setParameter("group", group)
                .setParameter("kind", Invitation.Kind.LINK)
                .setParameter("now", now)
                .getResultList();
    }

    /** The keys of addresses that have a mail whose invitation still works. */
    Set<String> mailed(long group, Instant now) {
        List<?> keys = entities.createNativeQuery(
                        "SELECT i.email_key FROM group_invitation i WHERE i.kind = 'MAIL' AND i.group_id = ?" + WORKS)
                .setParameter(1, group)
                .setParameter(2, SqlTime.utc(now))
                .getResultList();
        return keys.stream().map(String::valueOf).collect(java.util.stream.Collectors.toSet());
    }
}
