package nl.krachtkring.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.AboutName;
import nl.krachtkring.member.FollowedNames;
import nl.krachtkring.member.MutedNames;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** Following a name or folding its texts, on the page about whoever wrote a text. */
@Named
@RequestScoped
public class ChosenNamePart {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    MutedNames muted;

    @Inject
    FollowedNames followed;

    private Boolean offered;
    private Boolean hears;

    /**
     * Whether the reader can choose. What she may mute she may follow, and the other way round.
     *
     * @param about whose name
     * @return false for visitors, for her own names and where the name is left out; asked once a request
     */
    public boolean offers(AboutName about) {
        if (offered == null) {
            offered = muted.mayChoose(actor.get(), about.name());
        }
        return offered;
    }

    /**
     * Whether texts of the name are folded for her.
     *
     * @param about whose name
     * @return how it is now
     */
    public boolean isMuted(AboutName about) {
        return about.name().isMutedBy(actor.get());
    }

    /**
     * Whether she hears of what begins under the name.
     *
     * @param about whose name
     * @return how it is now; what is muted tells her nothing, whether she follows it or not; asked once a request
     */
    public boolean isFollowed(AboutName about) {
        if (hears == null) {
            hears = followed.follows(actor.get(), about.name());
        }
        return hears;
    }

    /** Folds its texts from now on. */
    public void mute() {
        muted.choose(actor.get(), route.id());
        Redirect.saying("member.mute.done", route.getAddress());
    }

    /** Shows them again. */
    public void hear() {
        muted.drop(actor.get(), route.id());
        Redirect.saying("member.hear.done", route.getAddress());
    }

    /** Hears of what begins under the name. */
    public void follow() {
        followed.choose(actor.get(), route.id());
        Redirect.saying("member.follow.done", route.getAddress());
    }

    /** Hears of it no more. */
    public void unfollow() {
        followed.drop(actor.get(), route.id());
        Redirect.saying("member.unfollow.done", route.getAddress());
    }
}
