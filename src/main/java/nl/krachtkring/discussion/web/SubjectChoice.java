package nl.krachtkring.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.krachtkring.discussion.DiscussionAbout;
import nl.krachtkring.discussion.DiscussionKind;
import nl.krachtkring.discussion.OpenDiscussion;
import nl.krachtkring.discussion.OpenedDiscussion;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.web.Route;

/** What a new discussion will be about. The choice stands in the address until the discussion is placed, so that nothing is written by choosing. */
@RequestScoped
public class SubjectChoice {

    static final String PAGE = "over";
    static final String PICKING = "kies";

    @Inject
    Route route;

    @Inject
    DiscussionAbout about;

    /** Opens it, about the page that was chosen. */
    OpenedDiscussion open(Actor actor, String group, OpenDiscussion text) {
        return about.open(actor, group, text, chosen());
    }

    /** The number of the page; null without one. */
    Long chosen() {
        return route.numberOrNull(PAGE);
    }

    /** The form for a kind of talk, with the choice. */
    String form(DiscussionKind kind) {
        return form(kind, chosen());
    }

    /** The form for a kind of talk, about a page; null for none. */
    String form(DiscussionKind kind, Long page) {
        return address(asked(kind, page));
    }

    /** The same address with the search for a page in place of the form. */
    String picking(DiscussionKind kind) {
        return address(carried(kind));
    }

    /** What the search takes along, by name. */
    Map<String, String> carried(DiscussionKind kind) {
        Map<String, String> asked = asked(kind, chosen());
        asked.put(PICKING, "1");
        return asked;
    }

    private static Map<String, String> asked(DiscussionKind kind, Long page) {
        Map<String, String> asked = new LinkedHashMap<>();
        if (kind.isNamed()) {
            asked.put("soort", kind.getWord());
        }
        if (page != null) {
            asked.put(PAGE, String.valueOf(page));
        }
        return asked;
    }

    private String address(Map<String, String> asked) {
        String query = asked.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? route.getAddress() : route.getAddress() + "?" + query;
    }
}
