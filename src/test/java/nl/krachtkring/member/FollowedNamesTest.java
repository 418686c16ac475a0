package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.discussion.TalkRows;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name is followed by itself, by one reader alone. */
class FollowedNamesTest extends RepositoryTest {

    private final Hours clock = new Hours();
    private FollowedNames names;
    private GivenTexts texts;
    private long reader;
    private long writer;
    private long other;

    @BeforeEach
    void two_names_of_one_writer() {
        TalkRows rows = new TalkRows(entities);
        reader = rows.person();
        writer = rows.person();
        other = rows.name(writer);
        texts = new GivenTexts(writer, other);
        names = new FollowedNames(entities, GivenRows.of(entities), texts, clock);
    }

    @Test
    void twice_is_once_from_then_on_and_her_other_name_is_not_followed() {
        Instant before = clock.instant();
        clock.pass(Duration.ofMinutes(1));
        names.choose(me(), GivenTexts.TEXT);
        clock.pass(Duration.ofMinutes(1));
        names.choose(me(), GivenTexts.TEXT);
        assertEquals(List.of(new PersonId(reader)), names.followers(writer, clock.instant()));
        assertEquals(List.of(), names.followers(writer, before));
        assertEquals(List.of(), names.followers(other, clock.instant()));
        assertTrue(names.follows(me(), name(GivenTexts.TEXT)));
        assertFalse(names.follows(me(), name(GivenTexts.OTHER_TEXT)));
        assertFalse(names.follows(Actors.outsider(writer), name(GivenTexts.TEXT)));
        assertFalse(names.follows(Actor.anonymous(), name(GivenTexts.TEXT)));
    }

    @Test
    void she_stops_by_the_text_and_by_her_list_and_nobody_else_does_so_for_her() {
        names.choose(me(), GivenTexts.TEXT);
        names.choose(me(), GivenTexts.OTHER_TEXT);
        names.takeOff(Actors.outsider(writer), names.list(me()).get(0).publicId());
        assertEquals(2, names.list(me()).size());
        names.drop(me(), GivenTexts.TEXT);
        assertFalse(names.follows(me(), name(GivenTexts.TEXT)));
        assertTrue(names.follows(me(), name(GivenTexts.OTHER_TEXT)));
        names.takeOff(me(), names.list(me()).get(0).publicId());
        assertEquals(List.of(), names.list(me()));
    }

    /** Nobody finds out under which text of somebody left out stands a name of her list. */
    @Test
    void name_on_the_list_stays_there_where_it_is_left_out_and_is_called_what_it_was() {
        names.choose(me(), GivenTexts.TEXT);
        texts.leftOut = true;
        names.drop(me(), GivenTexts.TEXT);
        entities.createNativeQuery("UPDATE persona SET name = 'Heel anders' WHERE id = ?")
                .setParameter(1, writer)
                .executeUpdate();
        flushAndClear();
        assertEquals(
                List.of("Naam " + writer),
                names.list(me()).stream().map(ListedName::name).toList());
    }

    @Test
    void not_her_own_not_where_it_is_left_out_and_not_what_she_may_not_read() {
        assertThrows(NotFound.class, () -> names.choose(me(), GivenTexts.UNREADABLE));
        assertThrows(NotFound.class, () -> names.drop(me(), GivenTexts.UNREADABLE));
        assertThrows(NotFound.class, () -> names.choose(Actor.anonymous(), GivenTexts.TEXT));
        assertThrows(NotAllowed.class, () -> names.choose(Actors.outsider(writer), GivenTexts.OTHER_TEXT));
        assertFalse(names.mayChoose(Actors.outsider(writer), name(GivenTexts.TEXT)));
        assertTrue(names.mayChoose(me(), name(GivenTexts.TEXT)));
        texts.leftOut = true;
        assertThrows(NotAllowed.class, () -> names.choose(me(), GivenTexts.TEXT));
        assertEquals(List.of(), names.list(me()));
        assertEquals(List.of(), names.list(Actor.anonymous()));
    }

    private PersonaView name(long text) {
        return texts.about(me(), text).name();
    }

    private Actor me() {
        return Actors.outsider(reader);
    }
}
