package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.krachtkring.moderation.CaseLooks;
import nl.krachtkring.moderation.LookView;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;

/** Which moderators looked into a group, for its facilitators. */
@Singleton
public class GroupLooks {

    private final GroupRepository repository;
    private final CaseLooks looks;

    /**
     * For the container.
     *
     * @param repository the groups
     * @param looks who looked
     */
    @Inject
    public GroupLooks(GroupRepository repository, CaseLooks looks) {
        this.repository = repository;
        this.looks = looks;
    }

    /**
     * Who looked in lately.
     *
     * @param actor who asks
     * @param slug the word of the group in the address
     * @return newest first; empty for everybody but facilitators
     * @throws NotFound when there is no such group
     */
    @Transactional
    public List<LookView> of(Actor actor, String slug) {
        CommunityGroup group = repository.bySlug(slug).orElseThrow(NotFound::new);
        return GroupPolicy.mayLead(actor, group.facts()).allowed() ? looks.inGroup(group.id()) : List.of();
    }
}
