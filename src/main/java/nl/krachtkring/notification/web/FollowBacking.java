package nl.krachtkring.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.krachtkring.contribution.ContributionRef;
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
    Route route;

    private final Map<ContributionRef, Boolean> known = new HashMap<>();

    /**
     * Whether the person follows it.
     *
     * @param ref what
     * @return false for visitors; asked once a request
     */
    public boolean follows(ContributionRef ref) {
        return known.computeIfAbsent(ref, asked -> subscriptions.follows(actor.get(), asked));
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
