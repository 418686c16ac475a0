package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * What changed of that to which members came: told by a mail that names nothing, and for a month on the page of the group and
 * among each member's groups. Whoever came later came to what is now.
 */
@Singleton
public class GroupChanges {

    /** How long a change is told. */
    static final Duration TOLD = Duration.ofDays(30);

    private static final int MOST = 20;

    private static final String OWN = "SELECT g.slug, g.name, c.what, c.changed_at,"
            + " COALESCE(g.retention_next, g.retention_months), g.retention_next_at"
            + " FROM membership m JOIN group_change c ON c.group_id = m.group_id AND c.changed_at > m.joined_at"
            + " JOIN community_group g ON g.id = m.group_id"
            + " WHERE m.person_id = ? AND c.changed_at > ? AND (? = 0 OR g.id = ?)"
            + " ORDER BY c.changed_at DESC, g.id, c.what LIMIT " + MOST;

    private final EntityManager entities;
    private final Rows rows;
    private final Answers answers;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param rows plain reads
     * @param answers mails people
     * @param clock the time
     */
    @Inject
    public GroupChanges(EntityManager entities, Rows rows, Answers answers, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * What changed lately in a group.
     *
     * @param actor who asks
     * @param group which
     * @return newest first; none for outsiders, and none of before the actor became a member
     */
    public List<ChangedGroup> in(Actor actor, GroupFacts group) {
        return own(actor, group.id());
    }

    /**
     * What changed lately in the groups of the actor.
     *
     * @param actor who asks
     * @return newest first; none for visitors
     */
    public List<ChangedGroup> own(Actor actor) {
        return own(actor, 0);
    }

    private List<ChangedGroup> own(Actor actor, long group) {
        if (actor.isAnonymous()) {
            return List.of();
        }
        Object since = SqlTime.utc(clock.instant().minus(TOLD));
        return rows.list(OWN, actor.person().value(), since, group, group).stream()
                .map(GroupChanges::changed)
                .toList();
    }

    /** Remembers and tells what members came to, each once; that a check ended is told nobody. */
    void tell(Actor actor, CommunityGroup group, Set<GroupChange> changed) {
        Instant now = clock.instant();
        List<GroupChange> told = changed.stream()
                .filter(GroupChange::isPromised)
                .filter(change -> change != GroupChange.CHECK || group.checksMembers())
                .toList();
        if (changed.contains(GroupChange.CHECK) && !group.checksMembers()) {
            entities.createNativeQuery("DELETE FROM group_change WHERE group_id = ? AND what = 'CHECK'")
                    .setParameter(1, group.id())
                    .executeUpdate();
        }
        told.forEach(change -> remember(group.id(), change, now));
        if (!told.isEmpty()) {
            others(actor, group).forEach(member -> answers.tell(member, "group.mail.changed", "/groepen"));
        }
    }

    private List<Long> others(Actor actor, CommunityGroup group) {
        return entities.createQuery(
                        "SELECT m.personId FROM Membership m WHERE m.groupId = :group AND m.personId <> :self",
                        Long.class)
                .setParameter("group", group.id())
                .setParameter("self", actor.person().value())
                .getResultList();
    }

    private void remember(long group, GroupChange change, Instant now) {
        entities.createNativeQuery("INSERT INTO group_change (group_id, what, changed_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE changed_at = VALUES(changed_at)")
                .setParameter(1, group)
                .setParameter(2, change.name())
                .setParameter(3, SqlTime.utc(now))
                .executeUpdate();
    }

    private static ChangedGroup changed(Object[] row) {
        return new ChangedGroup(
                "/groepen/" + row[0],
                (String) row[1],
                GroupChange.valueOf((String) row[2]),
                SqlTime.instant(row[3]),
                row[4] == null ? null : ((Number) row[4]).intValue(),
                SqlTime.instant(row[5]));
    }
}
