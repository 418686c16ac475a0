package nl.krachtkring.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.Names;
import nl.krachtkring.member.OneTimeNames;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In one discussion somebody has one voice: a one-time name stays, and can't be begun beside another. */
class CommentSigningTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final ContributionRef TALK = new ContributionRef(ContributionKind.DISCUSSION, 7);
    private static final long GROUP = 5;
    private static final long MOTHER = 81;
    private static final long OTHER = 82;

    private final Talk talk = new Talk();
    private final Actor mother = Actors.in(MOTHER, GROUP, PlaceRole.MEMBER);
    private CommentSigning signing;

    @BeforeEach
    void two_people() {
        Personas personas = new Personas(entities, GivenRows.of(entities), Clock.fixed(NOW, ZoneOffset.UTC));
        Contributions contributions = new Contributions(null) {
            @Override
            public Optional<ContributionProvider> ifOwned(ContributionKind kind) {
                return Optional.of(talk);
            }
        };
        signing = new CommentSigning(
                new OneTimeNames(entities, GivenRows.of(entities), personas),
                null,
                personas,
                contributions,
                new CommentRepository(entities));
        for (long person : new long[] {MOTHER, OTHER}) {
            entities.createNativeQuery("INSERT INTO person (id, public_id, sixteen_at, state, created_at)"
                            + " VALUES (?1, 100 + ?1, '2026-11-21', 'ACTIVE', '2026-11-21')")
                    .setParameter(1, person)
                    .executeUpdate();
            entities.createNativeQuery(
                            "INSERT INTO persona (id, public_id, person_id, name, skeleton, public_one, created_at)"
                                    + " VALUES (?1, 200 + ?1, ?1, 'Tulp', 'tuip', TRUE, '2026-11-21')")
                    .setParameter(1, person)
                    .executeUpdate();
        }
    }

    @Test
    void without_a_wish_the_name_of_the_place_signs() {
        assertEquals(MOTHER, signing.persona(mother, TALK, card(OTHER), null));
    }

    @Test
    void one_time_name_stays_for_the_rest_of_the_discussion() {
        Long first = signing.persona(mother, TALK, card(OTHER), "Rustige Merel");
        assertNotEquals(MOTHER, first);
        assertEquals(first, signing.persona(mother, TALK, card(OTHER), null));
        assertEquals(first, signing.persona(mother, TALK, card(OTHER), "Gele Roos"));
        PersonaId own = signing.own(mother, TALK).orElseThrow();
        assertEquals(new CommentSigning.Once("Rustige Merel", ""), signing.once(own, true));
        ContributionRef elsewhere = new ContributionRef(ContributionKind.DISCUSSION, 8);
        assertEquals(MOTHER, signing.persona(mother, elsewhere, card(OTHER), null));
    }

    @Test
    void who_spoke_under_another_name_or_began_it_can_not_begin_one() {
        assertEquals("comment.once.spoken", refused(MOTHER));
        entities.persist(
                new Comment(TALK, null, new Comment.Signature(MOTHER, null), new Comment.Sent("Hallo", null, NOW)));
        assertEquals("comment.once.spoken", refused(OTHER));
    }

    @Test
    void place_decides_whether_there_are_such_names_and_nobody_is_imitated() {
        talk.taken = false;
        assertThrows(NotAllowed.class, () -> signing.persona(mother, TALK, card(OTHER), "Rustige Merel"));
        talk.taken = true;
        talk.beside = Set.of(OTHER);
        assertEquals(
                "member.once.own",
                assertThrows(RuleViolation.class, () -> signing.persona(mother, TALK, card(OTHER), "Tu1p"))
                        .key());
        entities.createNativeQuery("UPDATE persona SET skeleton = 'roos' WHERE id = ?")
                .setParameter(1, OTHER)
                .executeUpdate();
        assertEquals(
                "member.name.alike",
                assertThrows(RuleViolation.class, () -> signing.persona(mother, TALK, card(OTHER), "R0os"))
                        .key());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "'  ', comment.error.name",
        "'A', member.name.short",
        "'ik@voorbeeld.example', member.name.address",
        "'De Moderator', member.name.official",
        "'M0derator', member.name.official",
        "'Joke Smit', member.name.official",
        "'J0ke-Smit', member.name.official",
        "'Karin', member.name.official",
        "'Mar\u200bloes', member.name.characters",
        "'M\u043eeder', member.name.characters"
    })
    void guest_passes_for_nobody_of_the_staff(String name, String key) {
        staff();
        assertEquals(
                key,
                assertThrows(RuleViolation.class, () -> signing.guest(name)).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marloes", "Tulp", "Stille Karin", "Oma & opa"})
    void guest_may_be_called_as_others_are_and_nobody_learns_who_is_a_member(String name) {
        staff();
        assertEquals(name, signing.guest(name));
    }

    /** One moderator of the site, and one of a group who has another name in there. */
    private void staff() {
        rename(MOTHER, "Joke Smit");
        rename(OTHER, "Karin");
        entities.createNativeQuery(
                        "INSERT INTO persona (id, public_id, person_id, name, skeleton, public_one, created_at)"
                                + " VALUES (83, 283, ?, 'Stille Karin', 'stiiiekarin', FALSE, '2026-11-21')")
                .setParameter(1, OTHER)
                .executeUpdate();
        entities.createNativeQuery(
                        "INSERT INTO role_grant (person_id, role, granted_at) VALUES (?, 'MODERATOR', '2026-11-21')")
                .setParameter(1, MOTHER)
                .executeUpdate();
        entities.createNativeQuery("INSERT INTO community_group (id, public_id, slug, name, kind, joining, summary,"
                        + " created_at) VALUES (?, 305, 'kring', 'Kring', 'OPEN', 'FREE', 'Over iets.', '2026-11-21')")
                .setParameter(1, GROUP)
                .executeUpdate();
        entities.createNativeQuery(
                        "INSERT INTO moderator_grant (person_id, group_id, granted_at) VALUES (?, ?, '2026-11-21')")
                .setParameter(1, OTHER)
                .setParameter(2, GROUP)
                .executeUpdate();
    }

    private void rename(long person, String name) {
        entities.createNativeQuery("UPDATE persona SET name = ?, skeleton = ? WHERE id = ?")
                .setParameter(1, name)
                .setParameter(2, Names.skeleton(name))
                .setParameter(3, person)
                .executeUpdate();
    }

    private String refused(long author) {
        return assertThrows(RuleViolation.class, () -> signing.persona(mother, TALK, card(author), "Rustige Merel"))
                .key();
    }

    private static ContributionCard card(long author) {
        return new ContributionCard(
                TALK,
                123,
                "Huiswerk",
                "Tekst",
                "Tulp",
                author,
                "/gesprekken/123",
                new PlaceRef(GROUP),
                "Groep",
                NOW,
                ContributionStatus.PUBLISHED);
    }

    /** A discussion that lives in memory. */
    private static final class Talk implements ContributionProvider {
        private boolean taken = true;
        private Set<Long> beside = Set.of();

        @Override
        public ContributionKind kind() {
            return ContributionKind.DISCUSSION;
        }

        @Override
        public Optional<ContributionCard> card(long id) {
            return Optional.empty();
        }

        @Override
        public Decision maySee(Actor actor, long id) {
            return Decision.allow();
        }

        @Override
        public Decision mayReply(Actor actor, long id) {
            return Decision.allow();
        }

        @Override
        public Decision mayUseOneTimeName(Actor actor, long id) {
            return Decision.allowIf(taken, "contribution.once.not");
        }

        @Override
        public Set<Long> namesBeside(long id) {
            return beside;
        }

        @Override
        public void apply(long id, Change change, Actor actor) {
            throw new UnsupportedOperationException();
        }
    }
}
