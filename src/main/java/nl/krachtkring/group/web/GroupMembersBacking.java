package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.group.GroupPeople;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.group.MembersPage;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.Route;

/** The members of a group, for members. */
@Named
@RequestScoped
public class GroupMembersBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Groups groups;

    @Inject
    GroupPeople people;

    private static final int PAGE = 50;

    private GroupView group;
    private MembersPage page;
    private long count;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        if (!group.inside()) {
            throw new NotFound();
        }
        page = people.members(actor.get(), group.facts(), after(), PAGE);
        count = people.count(actor.get(), group.facts());
    }

    private static Long after() {
        String after = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("na");
        return after != null && after.matches("[0-9]{15}") ? Long.valueOf(after) : null;
    }

    /**
     * The group.
     *
     * @return never null
     */
    public GroupView getGroup() {
        return group;
    }

    /**
     * A page of members.
     *
     * @return facilitators first
     */
    public MembersPage getPage() {
        return page;
    }

    /**
     * How many members there are.
     *
     * @return one or more
     */
    public long getCount() {
        return count;
    }
}
