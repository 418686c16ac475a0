package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.group.GroupPeople;
import nl.krachtkring.group.GroupService;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** Leaving a group; the last facilitator names a successor first. */
@Named
@RequestScoped
public class LeaveGroupBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Groups groups;

    @Inject
    GroupPeople people;

    @Inject
    GroupService service;

    @Inject
    FormErrors errors;

    /** In larger groups the first by name are offered; a facilitator makes anybody else one on the page of members. */
    private static final int MOST = 200;

    private GroupView group;
    private boolean alone;
    private List<Choice> others = List.of();
    private String successor;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        if (!group.inside()) {
            throw new NotFound();
        }
        alone = people.count(actor.get(), group.facts()) == 1;
        if (isLast()) {
            others = people.members(actor.get(), group.facts(), null, MOST).rows().stream()
                    .filter(member -> !member.facilitator())
                    .map(member -> new Choice(
                            String.valueOf(member.name().publicId()),
                            member.name().name()))
                    .toList();
        }
    }

    /** Leaves. */
    public void leave() {
        errors.guard(() -> {
            service.leave(actor.get(), group.slug(), successor == null ? null : Long.valueOf(successor));
            Redirect.saying("group.leave.done", "/groepen");
        });
    }

    /**
     * Whether the reader is the only facilitator, with other members to choose from.
     *
     * @return whether a successor is asked
     */
    public boolean isLast() {
        return !alone && !group.may("LEAVE");
    }

    /**
     * Whether the reader is the only member.
     *
     * @return whether the group closes
     */
    public boolean isAlone() {
        return alone;
    }

    /**
     * The members who can take over.
     *
     * @return by name
     */
    public List<Choice> getOthers() {
        return others;
    }

    /**
     * Who takes over, as chosen.
     *
     * @return null at first
     */
    public String getSuccessor() {
        return successor;
    }

    /**
     * Takes what was chosen.
     *
     * @param chosen the public number of a member's name
     */
    public void setSuccessor(String chosen) {
        successor = chosen;
    }

    /**
     * The group.
     *
     * @return never null
     */
    public GroupView getGroup() {
        return group;
    }
}
