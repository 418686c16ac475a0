package nl.krachtkring.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.OneTimeNames;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.audit.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gestures are made once, taken back, told to the writer alone by name, and never counted. */
class GesturesTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final ContributionRef TALK = new ContributionRef(ContributionKind.DISCUSSION, 7_000_801L);
    private static final long NUMBER = 700_000_000_000_801L;
    private static final long GROUP = 5;
    private static final long WRITER = 91;
    private static final long MOTHER = 92;
    private static final long FATHER = 93;

    private final Actor writer = Actors.in(WRITER, GROUP, PlaceRole.MEMBER);
    private final Actor mother = Actors.in(MOTHER, GROUP, PlaceRole.MEMBER);
    private final Actor father = Actors.in(FATHER, GROUP, PlaceRole.MEMBER);
    private CommentRepository repository;
    private Gestures gestures;
    private GestureQueries queries;
    private final Map<Long, Long> numbers = new HashMap<>();
    private Comment said;
    private Decision reply = Decision.allow();
    private Decision seen = Decision.allow();

    @BeforeEach
    void a_comment_and_three_people() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        repository = new CommentRepository(entities);
        Personas personas = new Personas(entities, GivenRows.of(entities), clock);
        Contributions contributions = new Contributions(null) {
            @Override
            public Optional<ContributionProvider> ifOwned(ContributionKind kind) {
                return Optional.of(new Room(kind));
            }
        };
        CommentSigning signing = new CommentSigning(
                new OneTimeNames(entities, GivenRows.of(entities), personas),
                null,
                personas,
                contributions,
                repository);
        AuditTrail audit = new AuditTrail(entities, person -> "0".repeat(64), clock);
        gestures = new Gestures(entities, repository, signing, contributions, personas, audit, clock);
        queries = new GestureQueries(entities, GivenStreams.of(entities), personas, contributions);
        person(WRITER, "Roos");
        person(MOTHER, "Tulp");
        person(FATHER, "Anjer");
        said = comment(null);
    }

    @Test
    void others_are_told_that_it_was_made_and_the_writer_by_whom() {
        gestures.turn(mother, TALK, said.publicId(), Gesture.RECOGNISED);
        gestures.turn(father, TALK, said.publicId(), Gesture.RECOGNISED);
        gestures.turn(father, TALK, said.publicId(), Gesture.STRENGTH);
        GesturesMade.Made forWriter = on(writer).of(said.publicId(), Gesture.RECOGNISED);
        assertEquals(Set.of("Anjer", "Tulp"), forWriter.names());
        assertEquals("names", forWriter.words());
        assertEquals("both", on(mother).of(said.publicId(), Gesture.RECOGNISED).words());
        assertEquals("others", on(mother).of(said.publicId(), Gesture.STRENGTH).words());
        assertTrue(on(mother).of(said.publicId(), Gesture.RECOGNISED).names().isEmpty());
        assertFalse(on(Actor.anonymous()).isAny(said.publicId()));
        assertEquals(GesturesMade.Made.NOT, on(mother).of(said.publicId(), Gesture.THANKS));
    }

    @Test
    void made_again_it_is_taken_back_also_where_nobody_may_reply_any_more() {
        gestures.turn(mother, TALK, said.publicId(), Gesture.THANKS);
        assertEquals("own", on(mother).of(said.publicId(), Gesture.THANKS).words());
        reply = Decision.deny("discussion.reply.closed");
        assertThrows(NotAllowed.class, () -> gestures.turn(mother, TALK, said.publicId(), Gesture.STRENGTH));
        gestures.turn(mother, TALK, said.publicId(), Gesture.THANKS);
        assertFalse(on(writer).isAny(said.publicId()));
    }

    @Test
    void the_contribution_itself_takes_them_too() {
        gestures.turn(mother, TALK, NUMBER, Gesture.THANKS);
        assertEquals(
                Set.of("Tulp"),
                on(writer).of(GesturesMade.WHOLE, Gesture.THANKS).names());
        assertFalse(on(writer).isAny(said.publicId()));
    }

    @Test
    void one_s_own_text_takes_none_nor_does_what_is_absent_or_gone() {
        assertThrows(NotAllowed.class, () -> gestures.turn(writer, TALK, said.publicId(), Gesture.THANKS));
        assertThrows(NotFound.class, () -> gestures.turn(mother, TALK, 123_456_789_012_345L, Gesture.THANKS));
        seen = Decision.absent();
        assertThrows(NotFound.class, () -> gestures.turn(mother, TALK, said.publicId(), Gesture.THANKS));
        assertThrows(NotFound.class, () -> gestures.turn(Actor.anonymous(), TALK, said.publicId(), Gesture.THANKS));
        seen = Decision.allow();
        said.hide();
        repository.write();
        assertThrows(NotFound.class, () -> gestures.turn(mother, TALK, said.publicId(), Gesture.THANKS));
    }

    @Test
    void a_page_costs_one_statement_and_erased_texts_have_none_left() {
        gestures.turn(mother, TALK, said.publicId(), Gesture.THANKS);
        Comment answer = comment(said.id());
        gestures.turn(father, TALK, answer.publicId(), Gesture.STRENGTH);
        flushAndClear();
        statements().forget();
        GesturesMade made = on(mother);
        assertEquals(1, statements().sent().size());
        assertEquals("own", made.of(said.publicId(), Gesture.THANKS).words());
        assertEquals("others", made.of(answer.publicId(), Gesture.STRENGTH).words());
        statements().forget();
        on(Actor.anonymous());
        assertEquals(0, statements().sent().size());
        queries.on(new ContributionErased(said.ref(), NOW));
        queries.on(new ContributionErased(answer.ref(), NOW));
        assertFalse(on(writer).isAny(said.publicId()));
    }

    private GesturesMade on(Actor actor) {
        CommentRow row = new CommentRow(
                said.publicId(), CommentRow.Author.NONE, NOW, null, "", List.of(), false, false, 0, List.of());
        return queries.on(
                actor,
                TALK,
                new CommentPage(1, new ArrayList<>(List.of(row)), null, null, CommentPage.Piece.WHOLE, numbers));
    }

    private Comment comment(Long parent) {
        Comment comment = new Comment(
                TALK, parent, new Comment.Signature(WRITER, null), new Comment.Sent("Zo ging het bij ons", null, NOW));
        comment.publish(NOW);
        repository.add(comment);
        repository.write();
        numbers.put(comment.id(), comment.publicId());
        return comment;
    }

    private void person(long id, String name) {
        entities.createNativeQuery("INSERT INTO person (id, public_id, sixteen_at, state, created_at, name_withheld)"
                        + " VALUES (?1, 100 + ?1, '2026-11-21', 'ACTIVE', '2026-11-21', FALSE)")
                .setParameter(1, id)
                .executeUpdate();
        entities.createNativeQuery(
                        "INSERT INTO persona (id, public_id, person_id, name, skeleton, public_one, created_at)"
                                + " VALUES (?1, 200 + ?1, ?1, ?2, ?2, TRUE, '2026-11-21')")
                .setParameter(1, id)
                .setParameter(2, name)
                .executeUpdate();
    }

    /** A discussion of a closed group, and the comments below it. */
    private final class Room implements ContributionProvider {

        private final ContributionKind kind;

        Room(ContributionKind kind) {
            this.kind = kind;
        }

        @Override
        public ContributionKind kind() {
            return kind;
        }

        @Override
        public Optional<ContributionCard> card(long id) {
            return Optional.of(new ContributionCard(
                    new ContributionRef(kind, id),
                    NUMBER,
                    "",
                    "",
                    "Roos",
                    WRITER,
                    "/gesprekken/" + NUMBER,
                    new PlaceRef(GROUP),
                    "",
                    NOW,
                    ContributionStatus.PUBLISHED));
        }

        @Override
        public Decision maySee(Actor actor, long id) {
            return seen;
        }

        @Override
        public Decision mayReply(Actor actor, long id) {
            return reply;
        }

        @Override
        public Optional<Long> byPublicId(long publicId) {
            return publicId == NUMBER ? Optional.of(TALK.id()) : Optional.empty();
        }

        @Override
        public void apply(long id, Change change, Actor actor) {
            throw new UnsupportedOperationException("nothing is decided here");
        }
    }
}
