package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
     * @param title the title; may be null
     * @param text the text; may be null
     * @throws nl.krachtkring.platform.access.NotAllowed for who can't open one there
     */
    public void keep(Actor actor, GroupFacts group, String title, String text) {
        Access.require(DiscussionPolicy.mayOpen(actor, group));
        drafts.keep(actor, DraftPlace.discussion(group.id()), title == null ? "" : title, text);
    }

    /**
     * What was kept.
     *
     * @param actor who opens the form
     * @param group the key of the group
     * @return empty without a draft
     */
    public Optional<Draft> of(Actor actor, long group) {
        return drafts.of(actor, DraftPlace.discussion(group));
    }

    /**
     * Keeps a photo with the draft.
     *
     * @param actor who writes
     * @param group the facts of the group
     * @param added what was chosen and said
     * @throws nl.krachtkring.platform.access.NotAllowed for who can't open one there
     * @throws nl.krachtkring.platform.access.RuleViolation of a field of the photo; what arrived whole is kept
     */
    public void addPhoto(Actor actor, GroupFacts group, PhotoAdded added) {
        Access.require(DiscussionPolicy.mayOpen(actor, group));
        photos.add(actor, DraftPlace.discussion(group.id()), added);
    }

    /**
     * Takes a photo away from the draft.
     *
     * @param actor who writes
     * @param group the key of the group
     * @param photo its number
     */
    public void takePhoto(Actor actor, long group, long photo) {
        photos.takeAway(actor, DraftPlace.discussion(group), photo);
    }

    /**
     * The photos that wait with the draft.
     *
     * @param actor who opens the form
     * @param group the key of the group
     * @return mostly empty
     */
    public List<FileView> photos(Actor actor, long group) {
        return photos.waiting(actor, DraftPlace.discussion(group));
    }

    /** How many photos go with what is about to be placed. */
    int ready(Actor actor, long group) {
        return photos.ready(actor, DraftPlace.discussion(group));
    }

    /** It was placed, and its photos go with it; or it was there already, which is null. */
    void placed(Actor actor, long group, ContributionRef placed) {
        DraftPlace place = DraftPlace.discussion(group);
        if (placed != null) {
            photos.placed(actor, place, placed);
        }
        drafts.drop(actor, place);
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
        return Optional.of(new Spot(group.name(), "/groepen/" + group.slug() + "/gesprekken/nieuw"));
    }
}
