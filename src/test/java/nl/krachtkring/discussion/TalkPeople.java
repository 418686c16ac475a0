package nl.krachtkring.discussion;

import java.util.Map;
import nl.krachtkring.given.Actors;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.access.Visit;

/** The people of the tables about discussions, each by the word that stands in the table. */
final class TalkPeople {

    /** The group in which it stands. */
    static final long GROUP = 7;

    /** Who opened it. */
    static final long AUTHOR = 1;

    /** The discussion that the guest visits. */
    static final long TALK = 9;

    private static final Map<String, Actor> PEOPLE = Map.of(
            "visitor", Actor.anonymous(),
            "outsider", Actors.outsider(2),
            "member", Actors.in(3, GROUP, PlaceRole.MEMBER),
            "facilitator", Actors.in(4, GROUP, PlaceRole.FACILITATOR),
            "author", Actors.in(AUTHOR, GROUP, PlaceRole.MEMBER),
            "silenced", Actors.silenced(Actors.in(AUTHOR, GROUP, PlaceRole.MEMBER)),
            "gone", Actors.outsider(AUTHOR),
            "guest", Actors.guest(6, GROUP, new Visit(Visit.Kind.DISCUSSION, TALK)),
            "moderator", Actors.with(5, SiteRole.MODERATOR),
            "editor", Actors.with(8, SiteRole.EDITOR));

    private TalkPeople() {}

    /** Somebody by her word; a word that nobody has fails the test. */
    static Actor person(String word) {
        Actor actor = PEOPLE.get(word);
        if (actor == null) {
            throw new IllegalArgumentException("Nobody is called " + word);
        }
        return actor;
    }
}
