package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.persistence.SqlTime;

/** The rows of guests and of the votes about them. */
@Singleton
class GuestRepository {

    /** Votes of people who are members still. */
    private static final String CAST = " FROM guest_ballot b JOIN guest_proposal g ON g.id = b.proposal_id"
            + " JOIN membership m ON m.group_id = g.group_id AND m.person_id = b.person_id"
            + " WHERE b.proposal_id = ? AND b.choice = ?";

    private final EntityManager entities;

    @Inject
    GuestRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    void remove(GuestProposal proposal) {
        entities.remove(proposal);
    }

    Optional<GuestProposal> byPublicId(long publicId) {
        return byPublicId(publicId, LockModeType.NONE);
    }

    /** The proposal, while everyone else who wants to change it waits; as it is now, not as it was read before. */
    Optional<GuestProposal> alone(long publicId) {
        Optional<GuestProposal> found = byPublicId(publicId, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(entities::refresh);
        return found;
    }

    private Optional<GuestProposal> byPublicId(long publicId, LockModeType lock) {
        return entities.createQuery("SELECT g FROM GuestProposal g WHERE g.publicId = :publicId", GuestProposal.class)
                .setParameter("publicId", publicId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Everything of a group but drafts, newest first. */
    List<GuestProposal> inGroup(long group, int most) {
        return entities.createQuery(
                        "SELECT g FROM GuestProposal g WHERE g.groupId = :group AND g.state <> :draft"
                                + " ORDER BY g.proposedAt DESC, g.id DESC",
                        GuestProposal.class)
                .setParameter("group", group)
                .setParameter("draft", GuestState.DRAFT)
                .setMaxResults(most)
                .getResultList();
    }

    /** What lets guests in to a group, or to one thing of it, now: the same question as the one of the actor. */
    List<GuestProposal> visits(long group, Instant now) {
        return entities.createQuery(
                        "SELECT g FROM GuestProposal g WHERE g.groupId = :group AND g.state = :state"
                                + " AND g.untilAt > :now ORDER BY g.untilAt, g.id",
                        GuestProposal.class)
                .setParameter("group", group)
                .setParameter("state", GuestState.ADMITTED)
                .setParameter("now", now)
                .getResultList();
    }

    List<GuestProposal> visitsOf(Actor actor, Instant now) {
        return entities.createQuery(
                        "SELECT g FROM GuestProposal g WHERE g.guestPersonId = :person AND g.state = :state"
                                + " AND g.untilAt > :now ORDER BY g.untilAt, g.id",
                        GuestProposal.class)
                .setParameter("person", actor.person().value())
                .setParameter("state", GuestState.ADMITTED)
                .setParameter("now", now)
                .getResultList();
    }

    /** Live votes in which somebody is asked what she thinks and still belongs to the group. */
    List<GuestProposal> votesOf(Actor actor) {
        return entities.createQuery(
                        "SELECT g FROM GuestProposal g, GuestBallot b, Membership m WHERE b.proposalId = g.id"
                                + " AND b.personId = :person AND m.personId = :person AND m.groupId = g.groupId"
                                + " AND g.state IN (:open, :talking) ORDER BY g.closesAt, g.id",
                        GuestProposal.class)
                .setParameter("person", actor.person().value())
                .setParameter("open", GuestState.OPEN)
                .setParameter("talking", GuestState.TALKING)
                .getResultList();
    }

    /** The numbers of live votes; of one group, or of all with null. */
    List<Long> live(Long group) {
        List<?> rows = entities.createNativeQuery("SELECT public_id FROM guest_proposal"
                        + " WHERE state IN ('OPEN', 'TALKING') AND (? IS NULL OR group_id = ?) ORDER BY id")
                .setParameter(1, group)
                .setParameter(2, group)
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    List<Long> electors(long group) {
        List<?> rows = entities.createNativeQuery("SELECT person_id FROM membership WHERE group_id = ? ORDER BY id")
                .setParameter(1, group)
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    List<Long> facilitators(long group) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT person_id FROM membership WHERE group_id = ? AND role = 'FACILITATOR' ORDER BY id")
                .setParameter(1, group)
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    Optional<GuestBallot> ballot(GuestProposal proposal, Actor actor) {
        return entities.createQuery(
                        "SELECT b FROM GuestBallot b WHERE b.proposalId = :proposal AND b.personId = :person",
                        GuestBallot.class)
                .setParameter("proposal", proposal.id())
                .setParameter("person", actor.person().value())
                .getResultStream()
                .findFirst();
    }

    int cast(GuestProposal proposal, GuestVote choice) {
        entities.flush();
        return ((Number) entities.createNativeQuery("SELECT COUNT(*)" + CAST)
                        .setParameter(1, proposal.id())
                        .setParameter(2, choice.name())
                        .getSingleResult())
                .intValue();
    }

    void forgetBallots(GuestProposal proposal) {
        entities.flush();
        entities.createNativeQuery("DELETE FROM guest_ballot WHERE proposal_id = ?")
                .setParameter(1, proposal.id())
                .executeUpdate();
    }

    int forgetDrafts(Instant before) {
        return entities.createNativeQuery("DELETE FROM guest_proposal WHERE state = 'DRAFT' AND proposed_at < ?")
                .setParameter(1, SqlTime.utc(before))
                .executeUpdate();
    }

    /** How many people can be asked to look as a moderator, apart from those who belong to the group anyway. */
    long moderators(long group) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM person p WHERE p.state = 'ACTIVE'"
                                + " AND (EXISTS (SELECT 1 FROM role_grant r WHERE r.person_id = p.id"
                                + " AND r.role = 'MODERATOR') OR EXISTS (SELECT 1 FROM moderator_grant r"
                                + " WHERE r.person_id = p.id AND r.group_id = ?)) AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.group_id = ?"
                                + " AND m.person_id = p.id)")
                        .setParameter(1, group)
                        .setParameter(2, group)
                        .getSingleResult())
                .longValue();
    }
}
