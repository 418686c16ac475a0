package nl.krachtkring.comment.web;

import nl.krachtkring.comment.Stretch;
import nl.krachtkring.platform.web.Route;

/** The stretch of a stream that an address asks for: after, before, or from a comment. */
final class AskedStretch {

    private AskedStretch() {}

    static Stretch of(Route route) {
        Long after = route.numberOrNull("na");
        if (after != null) {
            return new Stretch(Stretch.Way.AFTER, after);
        }
        Long before = route.numberOrNull("voor");
        if (before != null) {
            return new Stretch(Stretch.Way.BEFORE, before);
        }
        Long from = route.numberOrNull("vanaf");
        return from == null ? Stretch.FIRST : new Stretch(Stretch.Way.FROM, from);
    }
}
