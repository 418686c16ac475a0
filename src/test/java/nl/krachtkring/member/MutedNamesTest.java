package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import nl.krachtkring.discussion.TalkRows;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name is muted by itself, for one reader alone. */
class MutedNamesTest extends RepositoryTest {

    private final Hours clock = new Hours();
    private TalkRows rows;
    private MutedNames names;
    private long reader;
    private long writer;
    private long other;
    private GivenTexts texts;

    @BeforeEach
    void two_names_of_one_writer() {
        rows = new TalkRows(entities);
        reader = rows.person();
        writer = rows.person();
        other = rows.name(writer);
        texts = new GivenTexts(writer, other);
        names = new MutedNames(entities, GivenRows.of(entities), texts, clock);
    }

    @Test
    void her_other_name_and_other_readers_are_as_they_were() {
        names.choose(me(), GivenTexts.TEXT);
        names.choose(me(), GivenTexts.TEXT);
        flushAndClear();
        assertEquals(
                List.of("Naam " + writer),
                names.list(me()).stream().map(ListedName::name).toList());
        assertEquals(Set.of(new PersonId(reader)), names.whoMuted(writer));
        assertEquals(Set.of(), names.whoMuted(other));
        assertEquals(List.of(), names.list(Actors.outsider(writer)));
    }

    @Test
    void every_request_knows_it_without_asking_once_more() {
        names.choose(me(), GivenTexts.TEXT);
        long signIn = rows.signIn(reader, clock.instant().plusSeconds(60));
        rows.change("UPDATE sign_in SET token_hash = '" + Tokens.sha256("mijn") + "' WHERE id = " + signIn);
        flushAndClear();
        statements().forget();
        ActorBuilder builder = new ActorBuilder("mijn");
        new MemberActorSource(GivenRows.of(entities), null, clock, GivenReaders.of(entities)).contribute(builder);
        assertEquals(Set.of(writer), builder.build().muted());
        assertEquals(1, statements().sent().size());
    }

    @Test
    void she_hears_it_again_by_the_text_and_by_her_list_and_nobody_else_does_so_for_her() {
        names.choose(me(), GivenTexts.TEXT);
        names.choose(me(), GivenTexts.OTHER_TEXT);
        names.takeOff(Actors.outsider(writer), names.list(me()).get(0).publicId());
        assertEquals(2, names.list(me()).size());
        names.drop(me(), GivenTexts.TEXT);
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
        texts.leftOut = true;
        assertThrows(NotAllowed.class, () -> names.choose(me(), GivenTexts.TEXT));
        assertEquals(List.of(), names.list(Actor.anonymous()));
    }

    private Actor me() {
        return Actors.outsider(reader);
    }
}
