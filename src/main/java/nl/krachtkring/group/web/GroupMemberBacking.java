package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.group.GroupCare;
import nl.krachtkring.group.GroupPeople;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.group.MemberView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** One member of a group, for facilitators. */
@Named
@RequestScoped
public class GroupMemberBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Groups groups;

    @Inject
    GroupPeople people;

    @Inject
    GroupCare care;

    @Inject
    FormErrors errors;

    private GroupView group;
    private MemberView member;
    private String reason;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        if (!group.may("TEND")) {
            throw new NotFound();
        }
        member = people.member(actor.get(), group.facts(), route.id())
                .filter(found -> !found.facilitator())
                .orElseThrow(NotFound::new);
    }

    /** Makes the member a facilitator. */
    public void promote() {
        care.promote(actor.get(), group.slug(), member.name().publicId());
        Redirect.saying("group.lead.done", group.getAddress() + "/leden");
    }

    /** Ends the membership. */
    public void end() {
        errors.guard(() -> {
            care.end(actor.get(), group.slug(), member.name().publicId(), reason);
            Redirect.saying("group.end.done", group.getAddress() + "/leden");
        });
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
     * The member.
     *
     * @return never null
     */
    public MemberView getMember() {
        return member;
    }

    /**
     * The reason, as typed.
     *
     * @return null at first
     */
    public String getReason() {
        return reason;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the reason
     */
    public void setReason(String typed) {
        reason = typed;
    }
}
