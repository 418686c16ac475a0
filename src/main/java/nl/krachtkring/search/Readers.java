package nl.krachtkring.search;

import java.util.HashSet;
import java.util.Set;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.PlaceRole;

/** Who finds what: the marks on a document, and the marks that an actor may ask for. */
final class Readers {

    /** What everyone may read, signed in or not. */
    static final String EVERYONE = "everyone";

    private Readers() {}

    /**
     * The mark of what only a group reads.
     *
     * @param group the key of the group
     * @return the mark
     */
    static String of(long group) {
        return "group-" + group;
    }

    /**
     * The marks of an actor: groups that they belong to, not those in which they are the guest of one discussion. A moderator's role adds none: reading a closed group asks for a reason first.
     *
     * @param actor who searches
     * @return never empty
     */
    static Set<String> of(Actor actor) {
        Set<String> marks = new HashSet<>();
        marks.add(EVERYONE);
        actor.places().forEach((group, standing) -> {
            if (standing.role() != PlaceRole.GUEST) {
                marks.add(of(group));
            }
        });
        return marks;
    }
}
