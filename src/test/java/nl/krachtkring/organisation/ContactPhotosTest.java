package nl.krachtkring.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.platform.storage.Shots;
import nl.krachtkring.platform.storage.StorageRoom;
import nl.krachtkring.platform.storage.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The photo of who speaks for an organisation: who changes it, who sees it, and until when. */
class ContactPhotosTest extends RepositoryTest {

    private static final Upload NONE = new Upload("photo", "", 0, new byte[0]);

    private final Hours clock = new Hours();
    private OrganisationRoom room;
    private Actor editor;
    private Actor herself;
    private long contact;

    /** Everyone has a name. */
    private static final OrganisationPeople ALL = new OrganisationPeople() {
        @Override
        public Map<PersonId, Named> named(Collection<PersonId> people) {
            Map<PersonId, Named> names = new HashMap<>();
            people.forEach(one -> names.put(one, new Named(one, one.value(), "Naam " + one.value(), "", "")));
            return names;
        }

        @Override
        public List<Named> confirmedFor(long organisation) {
            return List.of();
        }
    };

    @BeforeEach
    void contact() {
        room = new OrganisationRoom(entities, ALL, clock);
        editor = Actors.with(person("redacteur"), SiteRole.EDITOR);
        long speaker = person("spreekt");
        herself = Actors.outsider(speaker);
        EditOrganisation kiezel = new EditOrganisation("De Kiezel", "aanbieder", null, null, null, null, null, null);
        room.editing().add(editor, kiezel);
        room.contacts().load(Actor.system("test"), "De Kiezel", new PersonId(speaker), "Gezinswerker");
        flushAndClear();
        contact = shown().publicId();
    }

    @Test
    void she_herself_and_an_editor_change_it_and_nobody_else() {
        change(herself, photo(Shots.fromPhone(400, 300, 6)), "", false);
        assertEquals(240, shown().photo().width());
        long first = shown().photo().publicId();
        change(editor, photo(Shots.png(90, 90)), " In de tuin ", false);
        assertEquals("In de tuin", shown().photo().alternative());
        assertThrows(NotFound.class, () -> room.files().open(herself, first));
        Actor stranger = Actors.outsider(person("vreemd"));
        assertThrows(NotFound.class, () -> change(stranger, NONE, "", true));
        assertThrows(NotFound.class, () -> change(Actor.anonymous(), NONE, "", true));
        change(herself, NONE, "Bij het raam", false);
        assertEquals("Bij het raam", shown().photo().alternative());
        change(herself, NONE, "", true);
        assertNull(shown().photo());
    }

    @Test
    void a_refused_photo_changes_nothing() {
        RuleViolation refusal =
                assertThrows(RuleViolation.class, () -> change(editor, photo(Shots.bomb(30_000, 30_000)), "", false));
        assertEquals("photo", refusal.field());
        assertNull(shown().photo());
        assertEquals("Gezinswerker", shown().task());
    }

    @Test
    void the_photo_is_seen_until_the_last_day_and_then_it_goes() {
        LocalDate last = LocalDate.parse("2026-11-22");
        ChangeContact until = new ChangeContact("Gezinswerker", last.toString(), photo(Shots.png(90, 90)), "", false);
        photos().change(editor, "de-kiezel", contact, until);
        long file = shown().photo().publicId();
        clock.pass(Duration.ofHours(30));
        assertNotNull(room.files().open(Actor.anonymous(), file));
        clock.pass(Duration.ofHours(6).plusMinutes(1));
        assertThrows(NotFound.class, () -> room.files().open(Actor.anonymous(), file));
        assertNotNull(room.files().open(editor, file));
        assertEquals(
                0,
                room.queries().show(Actor.anonymous(), "de-kiezel").contacts().size());
        clock.pass(Duration.ofDays(2));
        new OrganisationRetention().periods().forEach(period -> entities.createNativeQuery(period.statement())
                .setParameter(1, SqlTime.utc(clock.instant().minus(period.kept())))
                .executeUpdate());
        entities.clear();
        assertThrows(NotFound.class, () -> room.files().open(editor, file));
    }

    @Test
    void she_herself_never_says_until_when_and_changes_nothing_after_her_last_day() {
        LocalDate last = LocalDate.parse("2026-11-22");
        photos().change(
                        editor,
                        "de-kiezel",
                        contact,
                        new ChangeContact("Gezinswerker", last.toString(), NONE, "", false));
        assertFalse(room.contacts().form(herself, "de-kiezel", contact).untilOpen());
        assertTrue(room.contacts().form(editor, "de-kiezel", contact).untilOpen());
        for (String typed : List.of("", "2026-12-31")) {
            photos().change(herself, "de-kiezel", contact, new ChangeContact("Coach", typed, NONE, "", false));
            assertEquals(last, shown().until());
        }
        assertEquals("Coach", shown().task());
        clock.pass(Duration.ofHours(36).plusMinutes(1));
        assertThrows(NotFound.class, () -> change(herself, NONE, "", false));
        assertThrows(NotFound.class, () -> room.contacts().form(herself, "de-kiezel", contact));
        assertThrows(NotFound.class, () -> room.contacts().dismiss(herself, contact));
        assertEquals(
                List.of(),
                room.contacts().spokenForBy(herself.person()),
                "she spoke for it until her last day and no longer");
        change(editor, NONE, "", false);
        assertEquals(1, room.contacts().spokenForBy(herself.person()).size(), "an editor may name her again");
    }

    @Test
    void the_photo_goes_with_who_speaks_no_longer() {
        change(herself, photo(Shots.png(90, 90)), "", false);
        long file = shown().photo().publicId();
        room.contacts().dismiss(herself, contact);
        flushAndClear();
        assertThrows(NotFound.class, () -> room.files().open(herself, file));
    }

    private ContactView shown() {
        entities.flush();
        return room.queries().show(herself, "de-kiezel").contacts().get(0);
    }

    private void change(Actor actor, Upload photo, String words, boolean without) {
        photos().change(actor, "de-kiezel", contact, new ChangeContact("Gezinswerker", "", photo, words, without));
        flushAndClear();
    }

    private ContactPhotos photos() {
        return new ContactPhotos(room.contacts(), StorageRoom.pictures());
    }

    private static Upload photo(byte[] bytes) {
        return new Upload("photo", "ik.jpg", bytes.length, bytes);
    }

    private long person(String name) {
        entities.createNativeQuery("INSERT INTO person (public_id, email, email_key, email_confirmed_at,"
                        + " sixteen_at, state, created_at)"
                        + " VALUES (FLOOR(RAND() * 1e15), ?1, ?1, NOW(6), NOW(6), 'ACTIVE', NOW(6))")
                .setParameter(1, name + "@voorbeeld.example")
                .executeUpdate();
        return ((Number)
                        entities.createNativeQuery("SELECT MAX(id) FROM person").getSingleResult())
                .longValue();
    }
}
