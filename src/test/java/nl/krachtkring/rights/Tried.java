package nl.krachtkring.rights;

import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import nl.krachtkring.platform.web.PublicRoutes;

/**
 * An address that everybody tries, and who gets its page.
 *
 * @param address path and question
 * @param kind who reads the group it belongs to: OPEN, CLOSED or HIDDEN; null without a group
 * @param mark the text it is about; null without one
 */
record Tried(String address, String kind, Mark mark) {

    private static final String HARVEST = "/oogst/{id}";

    /** The pattern of its page. */
    String pattern() {
        return PublicRoutes.find(URI.create(address).getPath())
                .orElseThrow(() -> new IllegalStateException(address))
                .row()
                .pattern();
    }

    /** Who gets another answer than the absent page. */
    Set<Who> opensFor() {
        Gate gate = Endpoints.ofPage(pattern());
        if ((gate == Gate.TENDS || pattern().equals(HARVEST)) && mark != null && mark.isAsked()) {
            // Nobody puts it on top, lets it go on or makes a piece of it: it is in no list of the members.
            return EnumSet.noneOf(Who.class);
        }
        return gate == Gate.TALK ? mark.pageBy() : gate.opensFor(kind);
    }
}
