package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.group.GroupSummary;
import nl.krachtkring.group.Groups;
import nl.krachtkring.platform.access.CurrentActor;

/** The groups that the reader may know of, own groups first. */
@Named
@RequestScoped
public class GroupsBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Groups groups;

    private List<GroupSummary> all;

    @PostConstruct
    void load() {
        all = groups.all(actor.get());
    }

    /**
     * Groups in which the reader is a member.
     *
     * @return the groups by name
     */
    public List<GroupSummary> getOwn() {
        return all.stream().filter(group -> group.isOwn() && !group.archived()).toList();
    }

    /**
     * The other groups.
     *
     * @return the groups by name
     */
    public List<GroupSummary> getOthers() {
        return all.stream().filter(group -> !group.isOwn() && !group.archived()).toList();
    }

    /**
     * Groups that were closed and can only be read.
     *
     * @return own groups first, then by name
     */
    public List<GroupSummary> getArchived() {
        return all.stream().filter(GroupSummary::archived).toList();
    }
}
