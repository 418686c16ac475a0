package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import nl.krachtkring.contribution.PlaceReaders;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.platform.access.Actor;

/** Tells lower rooms who reads a group, by the rule of this room. */
@Singleton
public class GroupReaders implements PlaceReaders {

    private final Groups groups;

    /**
     * For the container.
     *
     * @param groups what the rule needs to know
     */
    @Inject
    public GroupReaders(Groups groups) {
        this.groups = groups;
    }

    @Override
    public boolean mayRead(Actor actor, PlaceRef place) {
        return place.groupId() == null
                || GroupPolicy.mayRead(actor, groups.facts(place.groupId())).allowed();
    }
}
