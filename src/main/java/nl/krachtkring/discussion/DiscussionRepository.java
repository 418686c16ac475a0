package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.Joining;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/** Discussions in the database; used in this room alone. */
@Singleton
class DiscussionRepository {

    /** The name on a discussion as its readers see it: none without its opening, neutral where everyone reads and she didn't consent. */
    static final String SIGNED = "IF(d.left_at IS NOT NULL, '', IF(COALESCE(w.name_withheld, TRUE) AND g.kind = 'OPEN'"
            + " AND NOT d.members_only, '" + Personas.NEUTRAL + "', p.name))";

    /** Since when nobody replies any more: it was closed, or put into the archive. */
    static final String ENDED = "COALESCE(d.closed_at, d.archived_at)";

    private static final String STANDING =
            " FROM discussion d WHERE d.group_id = g.id AND d.status = 'PUBLISHED' AND d.members_only = FALSE"
                    + " AND d.merged_into IS NULL";

    private final EntityManager entities;
    private final Rows rows;

    @Inject
    DiscussionRepository(EntityManager entities, Rows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    void add(Discussion discussion) {
        entities.persist(discussion);
        entities.flush();
        if (discussion.talk() == DiscussionKind.CONSULT) {
            entities.persist(new Consultation(discussion.id()));
            entities.flush();
        }
    }

    void write() {
        entities.flush();
    }

    /** For how long the group of a discussion lets people change what they wrote in it. */
    Duration editPeriod(long id) {
        Number hours = (Number) entities.createNativeQuery("SELECT g.edit_hours FROM discussion d"
                        + " JOIN community_group g ON g.id = d.group_id WHERE d.id = ?")
                .setParameter(1, id)
                .getSingleResult();
        return Duration.ofHours(hours.longValue());
    }

    Discussion get(long id) {
        Discussion discussion = entities.find(Discussion.class, id);
        if (discussion == null) {
            throw new NotFound();
        }
        return discussion;
    }

    Optional<Discussion> find(long id) {
        return Optional.ofNullable(entities.find(Discussion.class, id));
    }

    Optional<Discussion> byPublicId(long publicId) {
        return entities.createQuery("SELECT d FROM Discussion d WHERE d.publicId = :publicId", Discussion.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }

    /** Lets the second click of a person wait for the first. */
    void oneAtATime(PersonaId persona) {
        entities.createNativeQuery("SELECT id FROM persona WHERE id = ? FOR UPDATE")
                .setParameter(1, persona.value())
                .getResultList();
    }

    void settleActivity() {
        entities.createNativeQuery("UPDATE discussion d SET d.last_activity_at = GREATEST("
                        + "COALESCE(d.published_at, d.created_at), COALESCE((SELECT MAX(c.published_at) FROM comment c"
                        + " WHERE c.target_kind = 'DISCUSSION' AND c.target_id = d.id AND c.status = 'PUBLISHED'),"
                        + " d.created_at))")
                .executeUpdate();
        entities.createNativeQuery(
                        "UPDATE community_group g SET g.last_activity_at = (SELECT MAX(d.last_activity_at)"
                                + " FROM discussion d WHERE d.group_id = g.id AND d.status = 'PUBLISHED' AND d.members_only = FALSE)")
                .executeUpdate();
    }

    List<Long> replies(long id) {
        List<?> found = entities.createNativeQuery("SELECT c.id FROM comment c WHERE c.target_kind = 'DISCUSSION'"
                        + " AND c.target_id = ? AND c.status = 'PUBLISHED' ORDER BY c.id")
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(row -> ((Number) row).longValue()).toList();
    }

    /** Counts anew what everyone who reads the group may know of. */
    void settleGroup(long group) {
        entities.flush();
        entities.createNativeQuery("UPDATE community_group g SET g.last_activity_at = (SELECT MAX(d.last_activity_at)"
                        + STANDING + "), g.discussion_count = (SELECT COUNT(*)" + STANDING + ") WHERE g.id = ?")
                .setParameter(1, group)
                .executeUpdate();
    }

    /** Counts anew how many replies stand under a discussion. */
    void settleReplies(long id) {
        entities.createNativeQuery("UPDATE discussion d SET d.comment_count = (SELECT COUNT(*) FROM comment c"
                        + " WHERE c.target_kind = 'DISCUSSION' AND c.target_id = d.id AND c.status = 'PUBLISHED')"
                        + " WHERE d.id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** The key of a discussion, without reading it: whoever arranges waits for others first. */
    Optional<Long> keyOf(long publicId) {
        List<?> rows = entities.createNativeQuery("SELECT d.id FROM discussion d WHERE d.public_id = ?")
                .setParameter(1, publicId)
                .getResultList();
        return rows.stream().findFirst().map(row -> ((Number) row).longValue());
    }

    /** Lets two who arrange the same discussions go one after the other, always in the order of their keys. */
    void arrangeAlone(long one, long other) {
        entities.createNativeQuery("SELECT d.id FROM discussion d WHERE d.id IN (?, ?) ORDER BY d.id FOR UPDATE")
                .setParameter(1, one)
                .setParameter(2, other)
                .getResultList();
    }

    /** Lets two who pin in the same group go one after the other, and counts what stands on top. */
    long pinnedIn(long group) {
        entities.createNativeQuery("SELECT g.id FROM community_group g WHERE g.id = ? FOR UPDATE")
                .setParameter(1, group)
                .getResultList();
        return ((Number) entities.createNativeQuery(
                                "SELECT COUNT(*) FROM discussion d WHERE d.group_id = ? AND d.pinned_at IS NOT NULL AND d.status = 'PUBLISHED'")
                        .setParameter(1, group)
                        .getSingleResult())
                .longValue();
    }

    /** Whether somebody was let in, or may be, to this one of them alone; or people introduce themselves in it. */
    boolean isBound(long id) {
        return !entities.createNativeQuery("SELECT d.id FROM discussion d JOIN community_group g ON g.id = d.group_id"
                        + " WHERE d.id = ? AND (g.welcome_id = d.public_id OR EXISTS (SELECT 1 FROM guest_proposal q"
                        + " WHERE q.discussion_id = d.id AND (q.state IN ('DRAFT', 'OPEN', 'TALKING')"
                        + " OR (q.state = 'ADMITTED' AND q.ended_at IS NULL AND q.until_at > UTC_TIMESTAMP(6)))))")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** Counts anew what stands under a discussion after replies came, and when it was last active. */
    void settleMerged(long id) {
        entities.flush();
        settleReplies(id);
        entities.createNativeQuery("UPDATE discussion d SET d.last_activity_at = GREATEST(d.last_activity_at,"
                        + " COALESCE((SELECT MAX(c.published_at) FROM comment c WHERE c.target_kind = 'DISCUSSION'"
                        + " AND c.target_id = d.id AND c.status = 'PUBLISHED'), d.last_activity_at)) WHERE d.id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    Optional<DiscussionFacts> facts(long id) {
        return rows.first(
                        "SELECT d.id, g.id, g.kind, g.joining, p.person_id, d.status, " + ENDED + ","
                                + " g.closed_at, g.parents, d.members_only, d.kind, k.round, d.facilitators_only"
                                + " FROM discussion d JOIN community_group g ON g.id = d.group_id"
                                + " JOIN persona p ON p.id = d.persona_id"
                                + " LEFT JOIN consultation k ON k.discussion_id = d.id WHERE d.id = ?",
                        id)
                .map(DiscussionRepository::facts);
    }

    /** The key of a reply that stands under a discussion. */
    Optional<Long> reply(long id, long publicId) {
        return entities.createNativeQuery(
                        "SELECT c.id FROM comment c WHERE c.public_id = ? AND c.target_kind = 'DISCUSSION'"
                                + " AND c.target_id = ? AND c.status = 'PUBLISHED'")
                .setParameter(1, publicId)
                .setParameter(2, id)
                .getResultStream()
                .map(key -> ((Number) key).longValue())
                .findFirst();
    }

    /** Whether a group has texts of members read before they appear. */
    boolean hasCheck(long group) {
        return rows.first("SELECT id FROM community_group WHERE id = ? AND checks_members = TRUE", group)
                .isPresent();
    }

    /** Whether its group has texts of members read before they appear; what only facilitators read is read by nobody before. */
    boolean checksMembers(long id) {
        String checks = "SELECT d.id FROM discussion d JOIN community_group g ON g.id = d.group_id"
                + " WHERE d.id = ? AND g.checks_members = TRUE AND d.facilitators_only = FALSE";
        return rows.first(checks, id).isPresent();
    }

    /** The group of a discussion and whether it takes one-time names; nothing when there is no such discussion. */
    Optional<Map.Entry<Long, Boolean>> oneTimeNames(long id) {
        return rows.first(
                        "SELECT g.id, g.one_time_names FROM discussion d"
                                + " JOIN community_group g ON g.id = d.group_id WHERE d.id = ?",
                        id)
                .map(row -> Map.entry(((Number) row[0]).longValue(), (Boolean) row[1]));
    }

    /** The names in use in a group: those of its members, and those that spoke in its discussions. */
    Set<Long> namesIn(long group) {
        List<?> found = entities.createNativeQuery("SELECT m.persona_id FROM membership m WHERE m.group_id = ?1"
                        + " UNION SELECT d.persona_id FROM discussion d WHERE d.group_id = ?1"
                        + " UNION SELECT c.persona_id FROM discussion d JOIN comment c ON c.target_kind = 'DISCUSSION'"
                        + " AND c.target_id = d.id WHERE d.group_id = ?1 AND c.persona_id IS NOT NULL")
                .setParameter(1, group)
                .getResultList();
        return found.stream().map(row -> ((Number) row).longValue()).collect(Collectors.toSet());
    }

    /** Counts a reply without touching the version; the last statement of a transaction. */
    void countReply(long id, int difference, Instant now) {
        entities.createNativeQuery("UPDATE discussion d JOIN community_group g ON g.id = d.group_id"
                        + " SET d.comment_count = d.comment_count + ?,"
                        + " d.last_activity_at = IF(? > 0, GREATEST(d.last_activity_at, ?), d.last_activity_at),"
                        + " g.last_activity_at = IF(? > 0 AND NOT d.members_only,"
                        + " GREATEST(COALESCE(g.last_activity_at, ?), ?), g.last_activity_at)"
                        + " WHERE d.id = ?")
                .setParameter(1, difference)
                .setParameter(2, difference)
                .setParameter(3, SqlTime.utc(now))
                .setParameter(4, difference)
                .setParameter(5, SqlTime.utc(now))
                .setParameter(6, SqlTime.utc(now))
                .setParameter(7, id)
                .executeUpdate();
    }

    /** Counts a discussion that appeared or went; the last statement of a transaction. */
    void countDiscussion(long id, int difference, Instant now) {
        entities.createNativeQuery("UPDATE discussion d JOIN community_group g ON g.id = d.group_id"
                        + " SET g.discussion_count = g.discussion_count + IF(d.members_only, 0, ?),"
                        + " d.last_activity_at = IF(? > 0, GREATEST(d.last_activity_at, ?), d.last_activity_at),"
                        + " g.last_activity_at = IF(? > 0 AND NOT d.members_only,"
                        + " GREATEST(COALESCE(g.last_activity_at, ?), ?), g.last_activity_at)"
                        + " WHERE d.id = ?")
                .setParameter(1, difference)
                .setParameter(2, difference)
                .setParameter(3, SqlTime.utc(now))
                .setParameter(4, difference)
                .setParameter(5, SqlTime.utc(now))
                .setParameter(6, SqlTime.utc(now))
                .setParameter(7, id)
                .executeUpdate();
    }

    private static DiscussionFacts facts(Object[] row) {
        GroupFacts group = new GroupFacts(
                ((Number) row[1]).longValue(),
                GroupKind.valueOf((String) row[2]),
                Joining.valueOf((String) row[3]),
                row[7] != null,
                (Boolean) row[8]);
        return new DiscussionFacts(
                ((Number) row[0]).longValue(),
                group,
                ((Number) row[4]).longValue(),
                ContributionStatus.valueOf((String) row[5]),
                row[6] != null,
                (Boolean) row[9],
                DiscussionKind.valueOf((String) row[10]),
                row[11] == null ? null : Round.valueOf((String) row[11]),
                (Boolean) row[12]);
    }
}
