package nl.krachtkring.contribution;

import java.util.Map;

/** A room in whose places people speak under names, so that somebody can be called there by one. */
public interface PlaceNames {

    /**
     * The names by which somebody can be called in a place. Who is behind one is asked apart, and whether she may read it too.
     *
     * @param target what is talked under
     * @return keys of personas with their names; empty for places of other rooms
     */
    Map<Long, String> names(ContributionRef target);
}
