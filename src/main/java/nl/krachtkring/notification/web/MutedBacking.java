package nl.krachtkring.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.krachtkring.group.GroupName;
import nl.krachtkring.group.GroupPolicy;
import nl.krachtkring.group.Groups;
import nl.krachtkring.member.FollowedNames;
import nl.krachtkring.member.ListedName;
import nl.krachtkring.member.MutedNames;
import nl.krachtkring.notification.FollowedGroups;
import nl.krachtkring.notification.MutedPlace;
import nl.krachtkring.notification.MutedPlaces;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** Everything that somebody mutes, and the groups and names that she follows, at one place. */
@Named
@RequestScoped
public class MutedBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    MutedPlaces places;

    @Inject
    FollowedGroups follows;

    @Inject
    MutedNames names;

    @Inject
    FollowedNames followedNames;

    @Inject
    Groups groups;

    private List<MutedPlace> discussions;
    private List<ListedName> muted;
    private List<ListedName> heard;
    private List<GroupName> own;
    private Set<Long> quiet;
    private Set<Long> followed;

    @PostConstruct
    void load() {
        discussions = places.discussions(actor.get());
        muted = names.list(actor.get());
        heard = followedNames.list(actor.get());
        quiet = places.groups(actor.get());
        followed = follows.of(actor.get());
        own = groups.names(actor.get().places().keySet()).values().stream()
                .sorted(Comparator.comparing(GroupName::name))
                .toList();
    }

    /**
     * Wants news of a discussion again.
     *
     * @param publicId its number on the list
     */
    public void hearDiscussion(long publicId) {
        places.takeOff(actor.get(), publicId);
        Redirect.saying("notification.hear.done", route.getAddress());
    }

    /**
     * Shows texts of a name again.
     *
     * @param publicId its number on the list
     */
    public void hearName(long publicId) {
        names.takeOff(actor.get(), publicId);
        Redirect.saying("member.hear.done", route.getAddress());
    }

    /**
     * Hears no more of what begins under a name.
     *
     * @param publicId its number on the list
     */
    public void unfollowName(long publicId) {
        followedNames.takeOff(actor.get(), publicId);
        Redirect.saying("member.unfollow.done", route.getAddress());
    }

    /**
     * Wants no news of a group.
     *
     * @param group its key
     */
    public void muteGroup(long group) {
        places.muteGroup(actor.get(), group);
        Redirect.saying("notification.mute.group.done", route.getAddress());
    }

    /**
     * Wants news of a group again.
     *
     * @param group its key
     */
    public void hearGroup(long group) {
        places.hearGroup(actor.get(), group);
        Redirect.saying("notification.hear.group.done", route.getAddress());
    }

    /**
     * Hears of each new discussion in a group.
     *
     * @param group its key
     */
    public void followGroup(long group) {
        follows.follow(actor.get(), group);
        Redirect.saying("notification.follow.group.done", route.getAddress());
    }

    /**
     * Hears of them no more.
     *
     * @param group its key
     */
    public void unfollowGroup(long group) {
        follows.unfollow(actor.get(), group);
        Redirect.saying("notification.unfollow.group.done", route.getAddress());
    }

    /**
     * Whether she hears of each new discussion in a group.
     *
     * @param group one of hers
     * @return how it is now
     */
    public boolean isFollowed(GroupName group) {
        return followed.contains(group.id());
    }

    /**
     * Whether she can begin to do so.
     *
     * @param group one of hers
     * @return false for a guest, who stands there for one discussion
     */
    public boolean isFollowable(GroupName group) {
        return !isFollowed(group) && GroupPolicy.isInside(actor.get(), group.id());
    }

    /**
     * Whether she wants no news of a group.
     *
     * @param group one of hers
     * @return how it is now
     */
    public boolean isQuiet(GroupName group) {
        return quiet.contains(group.id());
    }

    /**
     * The discussions.
     *
     * @return last muted first
     */
    public List<MutedPlace> getDiscussions() {
        return discussions;
    }

    /**
     * The names whose texts are folded.
     *
     * @return by name
     */
    public List<ListedName> getNames() {
        return muted;
    }

    /**
     * The names of which she hears what begins under them.
     *
     * @return by name
     */
    public List<ListedName> getFollowedNames() {
        return heard;
    }

    /**
     * The groups in which she stands, muted or not.
     *
     * @return by name
     */
    public List<GroupName> getGroups() {
        return own;
    }
}
