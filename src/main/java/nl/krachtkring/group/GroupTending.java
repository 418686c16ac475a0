package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Set;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/** Changing what a group is about, its rules, how people come in, how long talk stands, and whether it is checked first. */
@Singleton
public class GroupTending {

    private static final Set<Integer> MONTHS = Set.of(3, 12, 24);

    private final GroupRepository repository;
    private final GroupChanges changes;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param repository the groups
     * @param changes tells members
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public GroupTending(GroupRepository repository, GroupChanges changes, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How the group is now.
     *
     * @param actor a facilitator
     * @param slug which group
     * @return what can be changed
     * @throws NotFound for who can't read the group
     * @throws nl.krachtkring.platform.access.NotAllowed for members
     */
    @Transactional
    public GroupSettings show(Actor actor, String slug) {
        CommunityGroup group = repository.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(GroupPolicy.mayTend(actor, group.facts()));
        return group.settings();
    }

    /**
     * Changes the group. What changes nothing is told nobody, so doing it twice is doing it once.
     *
     * @param actor a facilitator
     * @param slug which group
     * @param wish how it shall be
     * @throws RuleViolation of field {@code summary} when somebody changed the group meanwhile, of {@code joining} for a way
     *     that the kind of group doesn't know, of {@code months} for a period that doesn't exist
     */
    @Transactional
    public void change(Actor actor, String slug, @Valid ChangeGroup wish) {
        CommunityGroup group = repository.bySlugAlone(slug).orElseThrow(NotFound::new);
        Access.require(GroupPolicy.mayTend(actor, group.facts()));
        if (group.settings().version() != wish.read()) {
            throw new RuleViolation("summary", "group.settings.overtaken");
        }
        GroupFacts facts = group.facts();
        if (!facts.kind().takes(wish.joining()) && wish.joining() != facts.joining()) {
            throw new RuleViolation("joining", "group.settings.joining.needed");
        }
        if (wish.months() != null && !MONTHS.contains(wish.months())) {
            throw new RuleViolation("months", "group.settings.months.needed");
        }
        Set<GroupChange> changed = group.change(wish, clock.instant());
        repository.sent();
        changed.forEach(change -> audit.record(actor, change.act(), "GROUP", group.id(), now(group, change)));
        changes.tell(actor, group, changed);
    }

    /** What the log says of it; never a text. */
    private static String now(CommunityGroup group, GroupChange change) {
        return switch (change) {
            case JOINING -> group.settings().joining().name();
            case RETENTION -> String.valueOf(group.settings().months());
            case CHECK -> group.checksMembers() ? "on" : "off";
            default -> null;
        };
    }
}
