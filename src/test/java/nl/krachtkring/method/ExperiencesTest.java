package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.contribution.ContributionProvider.Change;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Drafts;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.moderation.DangerWords;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.storage.StorageRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same experience sent twice, in the database. */
class ExperiencesTest extends RepositoryTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Guest GUEST = new Guest("Gast", "", true, "", "");
    private static final PlaceExperience TOLD = new PlaceExperience(
            GivenExperiences.METHOD,
            Perspective.PARENT,
            PlaceExperience.Setting.NONE,
            "Dat ze bleef komen.",
            null,
            null,
            null,
            PlaceExperience.Effect.NONE,
            null,
            null,
            null);

    /** Lets everybody in, and gives the number of what waits as its token. */
    private static final GuestDesk DESK = new GuestDesk(null, null, null, null, null) {
        @Override
        String admit(Guest guest, Locale language) {
            return guest.name();
        }

        @Override
        void requireBudget(Guest guest) {}

        @Override
        void hold(Experience experience, Guest guest, Locale language, boolean inDanger) {}

        @Override
        String receipt(ContributionRef ref, Guest guest, Locale language) {
            return Long.toString(ref.id());
        }
    };

    @TempDir
    Path folder;

    private final Hours clock = new Hours();
    private GivenExperiences given;
    private ExperienceContributions states;
    private Experiences service;
    private Actor parent;

    @BeforeEach
    void a_method_and_a_parent() {
        given = new GivenExperiences(entities, clock);
        long person = given.person(false);
        parent = new Actor(new PersonId(person), new PersonaId(person), "Naam", Set.of(), Set.of(), Map.of(), 1L, null);
        states = new ExperienceContributions(
                given.experiences(), given.methods(), null, null, null, new Heard<>(), clock);
        Situations situations = new Situations(GivenExperiences.content());
        service = new Experiences(
                given.methods(),
                given.experiences(),
                states,
                DESK,
                new ExperienceDrafts(
                        given.methods(),
                        new Drafts(
                                entities,
                                GivenRows.of(entities),
                                null,
                                StorageRoom.files(entities, folder, clock),
                                clock)),
                null,
                situations,
                new DangerWords(GivenExperiences.content()),
                new AuditTrail(entities, one -> "0".repeat(64), clock),
                clock);
    }

    @Test
    void a_member_tells_it_once_and_once_more_after_it_went() {
        String first = place();
        assertEquals(first, place());
        for (Change gone : List.of(Change.WITHDRAW, Change.HIDE, Change.SPAM)) {
            String before = place();
            states.apply(newest(), gone, parent);
            flushAndClear();
            String again = place();
            assertNotEquals(before, again, gone::name);
            assertEquals(again, place(), gone::name);
        }
        clock.pass(Duration.ofMinutes(1));
        assertEquals(1, standing());
    }

    @Test
    void a_visitor_gets_her_link_again_while_it_waits_and_tells_it_anew_after_it_went() {
        String token = offer();
        assertEquals(token, offer());
        states.apply(newest(), Change.GIVE_BACK, Actor.system("test"));
        flushAndClear();
        String again = offer();
        assertNotNull(again);
        assertNotEquals(token, again);
        states.apply(newest(), Change.PUBLISH, Actor.system("test"));
        flushAndClear();
        assertNull(offer(), "whoever copies what stands gets no link to it");
        assertEquals(1, standing());
    }

    private String place() {
        String anchor = service.place(parent, TOLD);
        flushAndClear();
        return anchor;
    }

    private String offer() {
        String token = service.offer(TOLD, GUEST, DUTCH);
        flushAndClear();
        return token;
    }

    private long newest() {
        return ((Number) entities.createNativeQuery("SELECT MAX(id) FROM experience")
                        .getSingleResult())
                .longValue();
    }

    private int standing() {
        return given.experiences()
                .published(given.method().id(), ExperiencesAsked.NEWEST, 9)
                .size();
    }
}
