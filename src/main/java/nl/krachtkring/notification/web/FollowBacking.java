package nl.krachtkring.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.notification.MutedPlaces;
import nl.krachtkring.notification.Subscriptions;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The button on somebody else's page that follows or stops. */
@Named
@RequestScoped
public class FollowBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Subscriptions subscriptions;

    @Inject
    MutedPlaces muted;

    @Inject
    Route route;

    private final Map<ContributionRef, Subscriptions.Hearing> known = new HashMap<>();

    /**
     * How the person hears of it.
     *
     * @param ref what
     * @return nothing for visitors; asked once a request
     */
    public Subscriptions.Hearing hearing(ContributionRef ref) {
        return known.computeIfAbsent(ref, asked -> subscriptions.hearing(actor.get(), asked));
    }

    /**
     * Wants no news of it.
     *
     * @param ref what
     */
    public void mute(ContributionRef ref) {
        muted.mute(actor.get(), ref);
        Redirect.saying("notification.mute.done", route.getAddress());
    }

    /**
     * Wants news of it again.
     *
     * @param ref what
     */
    public void hear(ContributionRef ref) {
        muted.hear(actor.get(), ref);
        Redirect.saying("notification.hear.done", route.getAddress());
    }

    /**
     * Follows.
     *
     * @param ref what
     */
    public void follow(ContributionRef ref) {
        subscriptions.follow(actor.get(), ref);
        Redirect.saying("notification.follow.done", route.getAddress());
    }

    /**
     * Stops following.
     *
     * @param ref what
     */
    public void unfollow(ContributionRef ref) {
        subscriptions.unfollow(actor.get(), ref);
        Redirect.saying("notification.unfollow.done", route.getAddress());
    }
}
