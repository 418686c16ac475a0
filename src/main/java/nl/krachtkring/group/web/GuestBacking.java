package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.group.Door;
import nl.krachtkring.group.DoorQueries;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.group.GuestState;
import nl.krachtkring.group.GuestView;
import nl.krachtkring.group.GuestVote;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** One proposal for a guest: confirmed, voted on, taken back or ended. */
@Named
@RequestScoped
public class GuestBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Groups groups;

    @Inject
    DoorQueries queries;

    @Inject
    Door door;

    @Inject
    FormErrors errors;

    private GroupView group;
    private GuestView guest;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        guest = queries.one(actor.get(), group.slug(), route.id());
    }

    /** The right person was found: everyone is asked. */
    public void begin() {
        errors.guard(() -> {
            door.begin(actor.get(), guest.publicId());
            Redirect.saying("group.door.begin.done", address());
        });
    }

    /** Says yes. */
    public void yes() {
        vote(GuestVote.YES);
    }

    /** Wants to talk first. */
    public void no() {
        vote(GuestVote.NO);
    }

    /** Takes her vote back. */
    public void none() {
        vote(GuestVote.NONE);
    }

    private void vote(GuestVote vote) {
        errors.guard(() -> {
            door.vote(actor.get(), guest.publicId(), vote);
            Redirect.saying("group.door.vote.done", address());
        });
    }

    /** Takes the proposal back. */
    public void withdraw() {
        errors.guard(() -> {
            door.withdraw(actor.get(), guest.publicId());
            Redirect.saying("group.door.withdraw.done", group.getAddress() + "/gasten");
        });
    }

    /** Ends the visit. */
    public void end() {
        errors.guard(() -> {
            door.end(actor.get(), guest.publicId());
            Redirect.saying("group.door.end.done", address());
        });
    }

    private String address() {
        return group.getAddress() + "/gasten/" + guest.publicId();
    }

    /**
     * Whether the reader became a member after the vote had begun.
     *
     * @return whether she is told why there is nothing to choose
     */
    public boolean isLater() {
        boolean live = guest.state() == GuestState.OPEN || guest.state() == GuestState.TALKING;
        return live && !guest.may("VOTE");
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
     * The proposal.
     *
     * @return never null
     */
    public GuestView getGuest() {
        return guest;
    }
}
