package nl.krachtkring.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.platform.storage.FileOwner;
import nl.krachtkring.platform.storage.FileRights;
import nl.krachtkring.platform.storage.FileView;
import nl.krachtkring.platform.storage.Shots;
import nl.krachtkring.platform.storage.StorageRoom;
import nl.krachtkring.platform.storage.StoredFiles;
import nl.krachtkring.platform.storage.Upload;
import nl.krachtkring.privacy.DraftRetention;
import nl.krachtkring.privacy.Retention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photo waits with its draft, is its writer's alone until then, and goes with what it belongs to. */
class PhotosTest extends RepositoryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);
    private static final DraftPlace PLACE =
            DraftPlace.reply(new ContributionRef(ContributionKind.DISCUSSION, 7_000_601L));
    private static final ContributionRef REPLY = new ContributionRef(ContributionKind.COMMENT, 7_000_602L);
    private static final long MOTHER = 7_000_681;
    private static final long OTHER = 7_000_682;

    @TempDir
    Path folder;

    private final Actor mother = Actors.outsider(MOTHER);
    private final Actor other = Actors.outsider(OTHER);
    private StoredFiles files;
    private Drafts drafts;
    private Photos photos;

    @BeforeEach
    void two_people() {
        files = StorageRoom.files(entities, folder, CLOCK, new FileRights() {
            @Override
            public boolean answersFor(String kind) {
                return true;
            }

            @Override
            public boolean mayRead(Actor actor, FileOwner owner) {
                return "DRAFT".equals(owner.kind()) ? drafts.isOwn(actor, owner.id()) : !actor.isAnonymous();
            }
        });
        drafts = new Drafts(entities, GivenRows.of(entities), null, files, CLOCK);
        AuditTrail audit = new AuditTrail(entities, person -> "0".repeat(64), CLOCK);
        photos = new Photos(StorageRoom.pictures(), files, new DraftPhotos(files, drafts, audit), drafts);
        for (long person : new long[] {MOTHER, OTHER}) {
            entities.createNativeQuery("INSERT INTO person (id, public_id, sixteen_at, state, created_at)"
                            + " VALUES (?1, 100 + ?1, '2026-11-21', 'ACTIVE', '2026-11-21')")
                    .setParameter(1, person)
                    .executeUpdate();
        }
    }

    @Test
    void photo_waits_with_the_draft_and_goes_with_the_text() {
        add(shot(), "Een bord\u202e met plaatjes ", PhotoPeople.NOBODY);
        FileView waiting = waiting().get(0);
        assertEquals("Een bord met plaatjes", waiting.alternative());
        assertEquals(1, photos.ready(mother, PLACE));
        assertThrows(NotFound.class, () -> files.open(other, waiting.publicId()), "of a draft");
        assertThrows(NotFound.class, () -> files.open(Actor.anonymous(), waiting.publicId()), "of a draft");
        photos.placed(mother, PLACE, REPLY);
        drafts.drop(mother, PLACE);
        flushAndClear();
        assertEquals(waiting.publicId(), placed().get(0).publicId());
        assertTrue(files.open(other, waiting.publicId()).isShown());
        assertTrue(files.open(other, placed().get(0).smallId()).isShown(), "the small size too");
        assertEquals(List.of(), waiting());
    }

    @Test
    void photo_of_a_text_that_stands_already_is_lost_only_when_it_stands_there_too() {
        add(shot(), "Tuin", PhotoPeople.NOBODY);
        photos.placed(mother, PLACE, REPLY);
        flushAndClear();
        drafts.keep(mother, PLACE, null, "Wij ook");
        photos.placedAlready(mother, PLACE, REPLY, "text");
        assertTrue(drafts.of(mother, PLACE).isEmpty());
        add(shot(), "Tuin", PhotoPeople.NOBODY);
        photos.placedAlready(mother, PLACE, REPLY, "text");
        flushAndClear();
        assertEquals(List.of(), waiting(), "of a second click");
        add(sent(Shots.fromPhone(600, 900, 1)), "Iets anders", PhotoPeople.NOBODY);
        RuleViolation refusal =
                assertThrows(RuleViolation.class, () -> photos.placedAlready(mother, PLACE, REPLY, "text"));
        assertEquals("text", refusal.field());
        assertEquals(1, waiting().size());
        assertEquals(1, placed().size());
    }

    @Test
    void forgotten_answer_keeps_the_photo_and_asks_for_what_is_missing() {
        refused("photoWords", shot(), "  ", PhotoPeople.NOBODY);
        assertEquals("", waiting().get(0).alternative());
        refused("photoWords", none(), "\u200b", PhotoPeople.AGREED);
        refused("photoPeople", none(), "Onze tuin", null);
        refused("photoPeople", none(), "Onze tuin", PhotoPeople.NOT_ASKED);
        assertEquals(
                "photoWords",
                assertThrows(RuleViolation.class, () -> photos.ready(mother, PLACE))
                        .field());
        add(none(), "Onze tuin", PhotoPeople.AGREED);
        assertEquals("Onze tuin", waiting().get(0).alternative());
        assertEquals(1, photos.ready(mother, PLACE));
        add(none(), "Nog iets", PhotoPeople.NOBODY);
        assertEquals("Onze tuin", waiting().get(0).alternative(), "what is finished stays");
    }

    @Test
    void refused_photo_changes_nothing() {
        drafts.keep(mother, PLACE, null, "Wij ook");
        refused("photo", sent(Shots.bomb(30_000, 30_000)), "Tuin", PhotoPeople.NOBODY);
        refused("photo", sent(Shots.archive()), "Tuin", PhotoPeople.NOBODY);
        refused("photo", new Upload("photo", "groot.jpg", 99_000_000, new byte[0]), "Tuin", PhotoPeople.NOBODY);
        assertEquals(List.of(), waiting());
        assertEquals("Wij ook", drafts.of(mother, PLACE).orElseThrow().text());
    }

    @Test
    void four_photos_fit_and_another_one_is_refused() {
        for (int i = 0; i < 4; i++) {
            add(shot(), "Foto " + i, PhotoPeople.NOBODY);
        }
        refused("photo", shot(), "Foto 5", PhotoPeople.NOBODY);
        assertEquals(4, waiting().size());
        photos.takeAway(other, PLACE, waiting().get(0).publicId());
        assertEquals(4, waiting().size(), "of somebody else");
        photos.takeAway(mother, PLACE, waiting().get(0).publicId());
        flushAndClear();
        assertEquals(3, waiting().size());
    }

    @Test
    void photo_goes_with_a_draft_that_is_thrown_away_or_too_old() {
        add(shot(), "Tuin", PhotoPeople.NOBODY);
        drafts.keep(mother, PLACE, null, "");
        assertEquals(1, waiting().size(), "a draft without words carries it");
        drafts.throwAway(other, number());
        assertEquals(1, waiting().size());
        drafts.throwAway(mother, number());
        assertEquals(0, stored());
        add(shot(), "Tuin", PhotoPeople.NOBODY);
        for (Retention rule : new DraftRetention().periods()) {
            entities.createNativeQuery(rule.statement())
                    .setParameter(1, SqlTime.utc(CLOCK.instant().plusSeconds(1)))
                    .executeUpdate();
        }
        assertEquals(0, stored());
    }

    @Test
    void visitors_have_none() {
        assertEquals(List.of(), photos.waiting(Actor.anonymous(), PLACE));
        assertThrows(
                NotFound.class,
                () -> photos.add(Actor.anonymous(), PLACE, new PhotoAdded(shot(), "Tuin", PhotoPeople.NOBODY)));
        assertThrows(NotFound.class, () -> photos.takeAway(Actor.anonymous(), PLACE, 1));
    }

    @Test
    void who_said_that_people_agree_stands_in_the_log() {
        add(shot(), "Wij vieren", PhotoPeople.AGREED);
        assertFalse(entities.createNativeQuery(
                        "SELECT id FROM audit_entry WHERE action = 'photo.add' AND reason = 'contribution.photo.agreed'")
                .getResultList()
                .isEmpty());
    }

    private void add(Upload upload, String words, PhotoPeople people) {
        photos.add(mother, PLACE, new PhotoAdded(upload, words, people));
        flushAndClear();
    }

    private void refused(String field, Upload upload, String words, PhotoPeople people) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> add(upload, words, people));
        assertEquals(field, refusal.field());
        flushAndClear();
    }

    private List<FileView> waiting() {
        return photos.waiting(mother, PLACE);
    }

    private List<FileView> placed() {
        return photos.of(ContributionKind.COMMENT, List.of(REPLY.id())).get(REPLY.id());
    }

    private long number() {
        return drafts.of(mother, PLACE).orElseThrow().publicId();
    }

    private long stored() {
        Number count = (Number) entities.createNativeQuery("SELECT COUNT(*) FROM stored_file WHERE person_id = ?")
                .setParameter(1, MOTHER)
                .getSingleResult();
        return count.longValue();
    }

    private static Upload shot() {
        return sent(Shots.fromPhone(1200, 900, 6));
    }

    private static Upload sent(byte[] bytes) {
        return new Upload("photo", "foto.jpg", bytes.length, bytes);
    }

    private static Upload none() {
        return new Upload("photo", "", 0, new byte[0]);
    }
}
