package nl.krachtkring.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.notification.FollowedGroups;
import nl.krachtkring.notification.MutedPlaces;
import nl.krachtkring.notification.Subscriptions;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** On the page of a group, how a member hears of it. */
@Named
@RequestScoped
public class FollowGroupPart {

    @Inject
    CurrentActor actor;

    @Inject
    FollowedGroups groups;

    @Inject
    MutedPlaces muted;

    @Inject
    Route route;

    private Subscriptions.Hearing hearing;

    /**
     * How the reader hears of it.
     *
     * @param place the group
     * @return nothing for who is no member; asked once a request
     */
    public Subscriptions.Hearing hearing(PlaceRef place) {
        if (hearing == null) {
            hearing = groups.hearing(actor.get(), place.groupId());
        }
        return hearing;
    }

    /**
     * Hears of each new discussion.
     *
     * @param place the group
     */
    public void follow(PlaceRef place) {
        groups.follow(actor.get(), place.groupId());
        Redirect.saying("notification.follow.group.done", route.getAddress());
    }

    /**
     * Hears of them no more.
     *
     * @param place the group
     */
    public void unfollow(PlaceRef place) {
        groups.unfollow(actor.get(), place.groupId());
        Redirect.saying("notification.unfollow.group.done", route.getAddress());
    }

    /**
     * Wants no news of it at all.
     *
     * @param place the group
     */
    public void mute(PlaceRef place) {
        muted.muteGroup(actor.get(), place.groupId());
        Redirect.saying("notification.mute.group.done", route.getAddress());
    }

    /**
     * Wants news of it again.
     *
     * @param place the group
     */
    public void hear(PlaceRef place) {
        muted.hearGroup(actor.get(), place.groupId());
        Redirect.saying("notification.hear.group.done", route.getAddress());
    }
}
