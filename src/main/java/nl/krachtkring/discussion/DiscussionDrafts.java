package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.Draft;
import nl.krachtkring.contribution.DraftKind;
import nl.krachtkring.contribution.DraftPlace;
import nl.krachtkring.contribution.DraftSource;
import nl.krachtkring.contribution.Drafts;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupName;
import nl.krachtkring.group.Groups;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;

/** New discussions that members are writing, one for each group. */
@Singleton
public class DiscussionDrafts implements DraftSource {

    private final Groups groups;
    private final Drafts drafts;

    @Inject
    DiscussionDrafts(Groups groups, Drafts drafts) {
        this.groups = groups;
        this.drafts = drafts;
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

    /** It was placed. */
    void placed(Actor actor, long group) {
        drafts.drop(actor, DraftPlace.discussion(group));
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
