package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Draft;
import nl.krachtkring.contribution.DraftKind;
import nl.krachtkring.contribution.DraftPlace;
import nl.krachtkring.contribution.DraftSource;
import nl.krachtkring.contribution.Drafts;
import nl.krachtkring.contribution.PhotoAdded;
import nl.krachtkring.contribution.Photos;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupName;
import nl.krachtkring.group.Groups;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.storage.FileView;

/** New discussions that members are writing, one for each group. */
@Singleton
public class DiscussionDrafts implements DraftSource {

    private final Groups groups;
    private final Drafts drafts;
    private final Photos photos;

    @Inject
    DiscussionDrafts(Groups groups, Drafts drafts, Photos photos) {
        this.groups = groups;
        this.drafts = drafts;
        this.photos = photos;
    }

    /**
     * Keeps what was typed.
     *
     * @param actor who types
     * @param group the facts of the group
     * @param kind what kind of talk it will be: each has a draft of its own, so that none goes on as another
     * @param title the title; may be null
     * @param text the text; may be null
     * @throws nl.krachtkring.platform.access.NotAllowed for who can't open one there
     */
    public void keep(Actor actor, GroupFacts group, DiscussionKind kind, String title, String text) {
        Access.require(DiscussionPolicy.mayOpen(actor, group));
        drafts.keep(actor, place(group.id(), kind), title == null ? "" : title, text);
    }

    /**
     * What was kept.
     *
     * @param actor who opens the form
     * @param group the key of the group
     * @param kind what kind of talk it will be
     * @return empty without a draft
     */
    public Optional<Draft> of(Actor actor, long group, DiscussionKind kind) {
        return drafts.of(actor, place(group, kind));
    }

    /**
     * Keeps a photo with the draft.
     *
     * @param actor who writes
     * @param group the facts of the group
     * @param kind what kind of talk it will be
     * @param added what was chosen and said
     * @throws nl.krachtkring.platform.access.NotAllowed for who can't open one there
     * @throws nl.krachtkring.platform.access.RuleViolation of a field of the photo; what arrived whole is kept
     */
    public void addPhoto(Actor actor, GroupFacts group, DiscussionKind kind, PhotoAdded added) {
        Access.require(DiscussionPolicy.mayOpen(actor, group));
        photos.add(actor, place(group.id(), kind), added);
    }

    /**
     * Takes a photo away from the draft.
     *
     * @param actor who writes
     * @param group the key of the group
     * @param kind what kind of talk it will be
     * @param photo its number
     */
    public void takePhoto(Actor actor, long group, DiscussionKind kind, long photo) {
        photos.takeAway(actor, place(group, kind), photo);
    }

    /**
     * The photos that wait with the draft.
     *
     * @param actor who opens the form
     * @param group the key of the group
     * @param kind what kind of talk it will be
     * @return mostly empty
     */
    public List<FileView> photos(Actor actor, long group, DiscussionKind kind) {
        return photos.waiting(actor, place(group, kind));
    }

    /** How many photos go with what is about to be placed. */
    int ready(Actor actor, long group, DiscussionKind kind) {
        return photos.ready(actor, place(group, kind));
    }

    /** It was placed, and its photos go with it. */
    void placed(Actor actor, long group, DiscussionKind kind, ContributionRef placed) {
        photos.placed(actor, place(group, kind), placed);
    }

    /** It was there already; a photo that isn't is kept. */
    void placedAlready(Actor actor, long group, DiscussionKind kind, ContributionRef there) {
        photos.placedAlready(actor, place(group, kind), there, "body");
    }

    /**
     * Goes on with what was typed as another kind of talk.
     *
     * @param actor who types
     * @param group the facts of the group
     * @param kind what it was going to be
     * @param chosen what it will be
     * @param typed the title and text as they are now; either may be null
     * @throws nl.krachtkring.platform.access.NotAllowed for who can't open one there
     */
    @Transactional
    public void change(Actor actor, GroupFacts group, DiscussionKind kind, DiscussionKind chosen, Typed typed) {
        keep(actor, group, kind, typed.title(), typed.text());
        if (kind != chosen) {
            drafts.move(actor, place(group.id(), kind), place(group.id(), chosen));
        }
    }

    /**
     * What stands in the form.
     *
     * @param title the title; may be null
     * @param text the text; may be null
     */
    public record Typed(String title, String text) {}

    private static DraftPlace place(long group, DiscussionKind kind) {
        return DraftPlace.discussion(group, kind.isNamed() ? kind.name() : "");
    }

    private static String query(DraftPlace place) {
        return Arrays.stream(DiscussionKind.values())
                .filter(DiscussionKind::isNamed)
                .filter(kind -> place(place.id(), kind).equals(place))
                .map(kind -> "?soort=" + kind.getWord())
                .findFirst()
                .orElse("");
    }

    @Override
    public DraftKind kind() {
        return DraftKind.DISCUSSION;
    }

    @Override
    public Optional<Spot> spot(Actor actor, DraftPlace place) {
        if (!DiscussionPolicy.mayOpen(actor, groups.facts(place.id())).allowed()) {
            return Optional.empty();
        }
        GroupName group = groups.names(List.of(place.id())).get(place.id());
        return Optional.of(new Spot(group.name(), "/groepen/" + group.slug() + "/gesprekken/nieuw" + query(place)));
    }
}
