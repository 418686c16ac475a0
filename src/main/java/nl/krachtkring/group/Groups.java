package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.persistence.SqlTime;

/** What others may read of groups: rights are part of every question that has an actor. */
@Singleton
public class Groups {

    private final GroupRepository repository;
    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param repository the groups
     * @param entities the database
     */
    @Inject
    public Groups(GroupRepository repository, EntityManager entities) {
        this.repository = repository;
        this.entities = entities;
    }

    /**
     * The groups that somebody may know of: own groups first, then by name.
     *
     * @param actor who asks
     * @return the groups; what is said in a group that the actor can't read leaves no trace in it
     */
    @Transactional
    public List<GroupSummary> all(Actor actor) {
        List<?> rows = entities.createNativeQuery("SELECT g.slug, g.name, g.kind, g.parents, g.summary,"
                        + " CASE WHEN g.kind = 'OPEN' OR m.id IS NOT NULL THEN g.last_activity_at END,"
                        + " g.closed_at IS NOT NULL, CASE WHEN m.id IS NOT NULL THEN"
                        + " (SELECT COUNT(*) FROM membership c WHERE c.group_id = g.id) END"
                        + " FROM community_group g"
                        + " LEFT JOIN membership m ON m.group_id = g.id AND m.person_id = ?"
                        + " WHERE g.kind <> 'HIDDEN' OR m.id IS NOT NULL"
                        + " ORDER BY m.id IS NULL, g.name, g.id")
                .setParameter(1, actor.isAnonymous() ? 0L : actor.person().value())
                .getResultList();
        return rows.stream().map(row -> summary((Object[]) row)).toList();
    }

    /**
     * One group for a reader.
     *
     * @param actor who reads
     * @param slug its word in the address
     * @return the group with what the reader may do
     * @throws NotFound when there is none, or it is hidden for the reader
     */
    @Transactional
    public GroupView bySlug(Actor actor, String slug) {
        CommunityGroup group = repository.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(GroupPolicy.mayKnow(actor, group.facts()));
        return view(actor, group);
    }

    /**
     * What the policy needs to know of a group.
     *
     * @param group its key
     * @return the facts
     * @throws NotFound when there is none
     */
    @Transactional
    public GroupFacts facts(long group) {
        return repository.group(group).facts();
    }

    /**
     * The names of groups, whoever asks: the caller asks the policy first where somebody reads them.
     *
     * @param ids their keys
     * @return names by key, in one statement
     */
    @Transactional
    public Map<Long, GroupName> names(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("SELECT g FROM CommunityGroup g WHERE g.id IN :ids", CommunityGroup.class)
                .setParameter("ids", List.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(
                        CommunityGroup::id,
                        g -> new GroupName(g.id(), g.slug(), g.name(), g.facts().kind())));
    }

    /**
     * Finds a group by the word in its address, whoever asks: the caller asks its own policy first.
     *
     * @param slug the word; surrounding blanks don't matter
     * @return the group while it lives; empty for an archived or unknown one
     */
    @Transactional
    public Optional<GroupName> living(String slug) {
        return repository
                .bySlug(slug == null ? "" : slug.strip())
                .filter(group -> !group.facts().closed())
                .map(group -> names(List.of(group.id())).get(group.id()));
    }

    /**
     * Who reads what is written in a group.
     *
     * @param group its key
     * @return the audience
     * @throws NotFound when there is none
     */
    @Transactional
    public Audience audience(long group) {
        return Audience.of(facts(group).kind());
    }

    private GroupView view(Actor actor, CommunityGroup group) {
        Set<GroupAct> allowed = allowed(actor, group);
        boolean inside = GroupPolicy.isInside(actor, group.id());
        return new GroupView(
                group.id(),
                group.slug(),
                group.name(),
                group.facts().kind(),
                group.facts().joining(),
                orEmpty(group.question()),
                group.isForParents(),
                group.checksMembers(),
                group.takesOneTimeNames(),
                group.editPeriod(),
                group.summary(),
                orEmpty(group.rules()),
                allowed.contains(GroupAct.READ) ? group.lastActivityAt() : null,
                group.facts().closed() ? orEmpty(group.closedReason()) : null,
                inside ? group.welcomeId() : null,
                inside,
                allowed);
    }

    private Set<GroupAct> allowed(Actor actor, CommunityGroup group) {
        GroupFacts facts = group.facts();
        Set<GroupAct> allowed = EnumSet.noneOf(GroupAct.class);
        if (GroupPolicy.mayRead(actor, facts).allowed()) {
            allowed.add(GroupAct.READ);
        }
        if (GroupPolicy.mayWrite(actor, facts).allowed()) {
            allowed.add(GroupAct.WRITE);
        }
        if (GroupPolicy.mayJoin(actor, facts).allowed()) {
            allowed.add(GroupPolicy.isFreeFor(facts, wasEnded(actor, facts)) ? GroupAct.JOIN : GroupAct.ASK);
        }
        if (GroupPolicy.mayLead(actor, facts).allowed()) {
            allowed.add(GroupAct.LEAD);
        }
        if (GroupPolicy.mayTend(actor, facts).allowed()) {
            allowed.add(GroupAct.TEND);
        }
        if (GroupPolicy.isInside(actor, facts.id())
                && GroupPolicy.mayLeave(actor, facts, repository.facilitators(facts.id()))
                        .allowed()) {
            allowed.add(GroupAct.LEAVE);
        }
        return allowed;
    }

    private boolean wasEnded(Actor actor, GroupFacts group) {
        return repository.requestOf(group.id(), actor).map(JoinRequest::endedAt).isPresent();
    }

    private static GroupSummary summary(Object[] row) {
        return new GroupSummary(
                (String) row[0],
                (String) row[1],
                GroupKind.valueOf((String) row[2]),
                (Boolean) row[3],
                (String) row[4],
                SqlTime.instant(row[5]),
                ((Number) row[6]).intValue() == 1,
                row[7] == null ? null : ((Number) row[7]).longValue());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
