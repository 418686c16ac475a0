package nl.krachtkring.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.discussion.TalkRows;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.MutedNames;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who wants no news of what. */
class MutedPlacesTest extends RepositoryTest {

    private static final ContributionRef ARTICLE = new ContributionRef(ContributionKind.ARTICLE, 9);

    private final Hours clock = new Hours();
    private TalkRows rows;
    private MutedPlaces muted;
    private long reader;
    private long writer;
    private long group;
    private ContributionRef talk;
    private ContributionRef other;
    private boolean reads = true;

    @BeforeEach
    void a_group_with_two_discussions() {
        rows = new TalkRows(entities);
        reader = rows.person();
        writer = rows.person();
        group = rows.group("OPEN");
        talk = discussion();
        other = discussion();
        muted = new MutedPlaces(
                entities,
                GivenRows.of(entities),
                contributions(),
                new MutedNames(entities, GivenRows.of(entities), null, clock),
                clock);
    }

    private ContributionRef discussion() {
        return new ContributionRef(ContributionKind.DISCUSSION, rows.discussion(group, writer, clock.instant()));
    }

    private Contributions contributions() {
        return new Contributions(null) {
            @Override
            public Decision mayFollow(Actor actor, ContributionRef ref) {
                return reads ? Decision.allow() : Decision.absent();
            }

            @Override
            public Decision maySee(Actor actor, ContributionRef ref) {
                return mayFollow(actor, ref);
            }

            @Override
            public Optional<ContributionCard> card(ContributionRef ref) {
                return Optional.of(text(ref, "Naam"));
            }
        };
    }

    @Test
    void of_a_discussion_alone() {
        muted.mute(me(), talk);
        muted.mute(me(), talk);
        assertEquals(Set.of(new PersonId(reader)), unwanted(talk));
        assertEquals(Set.of(), unwanted(other));
        assertEquals(
                List.of("Titel"),
                muted.discussions(me()).stream().map(MutedPlace::title).toList());
        muted.hear(me(), talk);
        assertEquals(Set.of(), unwanted(talk));
    }

    @Test
    void of_all_that_stands_in_a_group_and_of_nothing_with_the_same_key_elsewhere() {
        muted.muteGroup(me(), group);
        assertEquals(Set.of(new PersonId(reader)), unwanted(talk));
        assertEquals(Set.of(group), muted.groups(me()));
        ContributionRef article = new ContributionRef(ContributionKind.ARTICLE, talk.id());
        muted.hearGroup(me(), group);
        muted.mute(me(), talk);
        assertEquals(Set.of(), unwanted(article));
        assertThrows(NotFound.class, () -> muted.muteGroup(Actors.outsider(reader), group));
    }

    @Test
    void of_a_name_where_it_is_shown() {
        rows.change("INSERT INTO muted_name (public_id, person_id, persona_id, name, since) VALUES (1, " + reader + ", "
                + writer + ", 'Naam', UTC_TIMESTAMP(6))");
        assertEquals(Set.of(new PersonId(reader)), muted.unwanted(talk, text(talk, "Tulp")));
        assertEquals(Set.of(), muted.unwanted(talk, text(talk, Personas.NEUTRAL)));
    }

    @Test
    void what_she_may_not_read_any_more_is_taken_off_without_a_word_of_it() {
        muted.mute(me(), talk);
        reads = false;
        MutedPlace gone = muted.discussions(me()).get(0);
        assertTrue(gone.isGone());
        muted.takeOff(Actors.outsider(writer), gone.publicId());
        assertEquals(1, muted.discussions(me()).size());
        muted.takeOff(me(), gone.publicId());
        assertEquals(List.of(), muted.discussions(me()));
        assertThrows(NotFound.class, () -> muted.mute(me(), talk));
    }

    @Test
    void nothing_but_discussions_and_nothing_that_was_erased() {
        assertThrows(NotFound.class, () -> muted.mute(me(), ARTICLE));
        muted.mute(me(), talk);
        muted.on(new ContributionErased(talk, clock.instant()));
        assertEquals(List.of(), muted.discussions(me()));
    }

    private Set<PersonId> unwanted(ContributionRef ref) {
        return muted.unwanted(ref, text(ref, "Naam"));
    }

    private ContributionCard text(ContributionRef ref, String author) {
        PlaceRef place = new PlaceRef(ref.kind() == ContributionKind.DISCUSSION ? group : null);
        return new ContributionCard(
                ref, 1, "Titel", "Tekst", author, writer, "/x", place, "", Instant.EPOCH, ContributionStatus.PUBLISHED);
    }

    private Actor me() {
        return Actors.in(reader, group, PlaceRole.MEMBER);
    }
}
